import type { Reading } from '#checks/check-content.ts';

/** What was read of the real content, with other files in the place of those of the same name. */
export function withFiles(real: Reading, reading: Reading): Reading {
  const names = new Set(reading.content.files.map(({ path }) => path));
  const merged = <Item>(
    all: readonly Item[],
    own: readonly Item[],
    path: (item: Item) => string,
  ) => [...all.filter((item) => !names.has(path(item))), ...own];
  const entries = <Key extends Exclude<keyof Reading['content'], 'files'>>(key: Key) =>
    merged<Reading['content'][Key][number]>(
      real.content[key],
      reading.content[key],
      ({ file }) => file.path,
    );
  return {
    problems: reading.problems,
    content: {
      files: merged(real.content.files, reading.content.files, ({ path }) => path),
      missions: entries('missions'),
      payloads: entries('payloads'),
      partners: entries('partners'),
      countries: entries('countries'),
      events: entries('events'),
      stages: entries('stages'),
      results: entries('results'),
      sources: entries('sources'),
      glossary: entries('glossary'),
      updates: entries('updates'),
      stories: entries('stories'),
    } as Reading['content'],
  };
}
