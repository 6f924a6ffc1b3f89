import type { SourceKind } from '#schemas/source.ts';

/** Kinds of sources with a file of their own; all others share one. */
const ownFiles: readonly SourceKind[] = [
  'primary',
  'peer-reviewed',
  'news-agency',
  'news',
  'encyclopedia',
];

/** Path of the file that lists the sources of a kind. */
export function sourceFileOf(kind: SourceKind): string {
  return `content/sources/${ownFiles.includes(kind) ? kind : 'other'}.yaml`;
}
