import type { ContentFile } from './content-file.ts';

/** What a folder of `content/` holds. */
export interface FolderStats {
  folder: string;
  files: number;
  /** Words of prose and of all texts in the fields, names of components and ids left out. */
  words: number;
  facts: number;
  events: number;
  plans: number;
  quotations: number;
  unknowns: number;
  sources: number;
}

/** Fields that hold ids, dates and addresses rather than words. */
const wordless = new Set(['id', 'sources', 'source', 'url', 'doi', 'date', 'lang', 'checked']);

function textsIn(data: unknown, field = ''): string[] {
  if (wordless.has(field)) return [];
  if (typeof data === 'string') return [data];
  if (Array.isArray(data)) return data.flatMap((item) => textsIn(item, field));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => textsIn(value, key));
}

function lengthOf(data: unknown, field: string): number {
  if (typeof data !== 'object' || data === null) return 0;
  const list: unknown = Object.entries(data).find(([key]) => key === field)?.[1];
  return Array.isArray(list) ? list.length : 0;
}

/** Counts what the files of one folder hold. */
export function folderStats(folder: string, files: readonly ContentFile[]): FolderStats {
  const total = (count: (file: ContentFile) => number) =>
    files.reduce((sum, file) => sum + count(file), 0);
  const items = (field: string) => total(({ data }) => lengthOf(data, field));
  return {
    folder,
    files: files.length,
    words: total(({ data, body }) => {
      const text = [...textsIn(data), body.replace(/<[^>]+>/g, ' ')].join(' ');
      return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
    }),
    facts: items('facts'),
    events: items('events'),
    plans: items('plans'),
    quotations: items('quotations'),
    unknowns: items('unknowns'),
    sources: folder === 'sources' ? items('sources') : 0,
  };
}
