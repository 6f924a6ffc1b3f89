import type { Loader, LoaderContext } from 'astro/loaders';

/** What reads the fields of a file, such as the front matter of MDX. */
interface EntryType {
  getEntryInfo: (file: object) => Promise<object>;
}

function isEntryType(value: unknown): value is EntryType {
  return typeof value === 'object' && value !== null && 'getEntryInfo' in value;
}

/** An entry type that reads no fields where there are none to read: no schema accepts that. */
function forgivingType(type: unknown): unknown {
  if (!isEntryType(type)) return type;
  return {
    ...type,
    getEntryInfo: async (file: object) => {
      try {
        return await type.getEntryInfo(file);
      } catch {
        return { data: {}, body: '' };
      }
    },
  };
}

/** Astro hands its entry types to loaders, though the type of the context does not say so. */
function forgivingTypes(context: LoaderContext): Map<unknown, unknown> {
  const types: unknown = Reflect.get(context, 'entryTypes');
  if (!(types instanceof Map)) throw new Error('Astro hands no entry types to loaders any more');
  return new Map([...types].map(([ending, type]) => [ending, forgivingType(type)]));
}

/** A context in which an entry that cannot be read keeps what it was before, or is left out. */
function forgiving(context: LoaderContext): LoaderContext {
  const broken = new Set<string>();
  const changed: Partial<LoaderContext> = {
    parseData: async (entry) => {
      broken.delete(entry.id);
      try {
        return await context.parseData(entry);
      } catch {
        broken.add(entry.id);
        return entry.data;
      }
    },
    store: {
      ...context.store,
      set: (entry) => !broken.has(entry.id) && context.store.set(entry),
    },
  };
  return Object.assign({ ...context, entryTypes: forgivingTypes(context) }, changed);
}

/**
 * Makes a loader survive mistakes while content is edited: `content-check.ts` tells them, and the
 * dev server goes on with the last good version of the entry. A build is as strict as before.
 */
export function lastGood(loader: Loader): Loader {
  return {
    ...loader,
    load: (context) => loader.load(context.watcher ? forgiving(context) : context),
  };
}
