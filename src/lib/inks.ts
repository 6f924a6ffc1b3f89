/**
 * The colours of pictures that are files of their own. Shown in a page they are the page's, in both
 * themes; opened alone they fall back to those of the light theme in `src/styles/tokens.css`.
 */
export const inks = {
  page: 'var(--color-page, #fbfaf7)',
  raised: 'var(--color-raised, #f1efe9)',
  ink: 'var(--color-ink, #1b1d21)',
  muted: 'var(--color-muted, #565b63)',
  accent: 'var(--color-accent, #a33a22)',
  done: 'var(--color-done, #2f6b46)',
  planned: 'var(--color-planned, #8a5a00)',
  'called-off': 'var(--color-called-off, #a8321f)',
  international: 'var(--color-international, #1f4fa3)',
  chinese: 'var(--color-chinese, #6d4480)',
  line: 'var(--color-line, #dcd9d1)',
  stroke: 'var(--color-stroke, #8b8f94)',
} as const;
