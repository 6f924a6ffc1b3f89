import { entryOf, shortName, type Library, type UpdateEntry } from '#domain/library.ts';
import { updateStatements } from '#domain/statements.ts';
import { routes } from '#lib/urls.ts';
import type { Update } from '#schemas/update.ts';
import { pageCitations, type MarkView } from './citations.ts';
import { dateText, type DateText } from './dates.ts';
import type { LinkView } from './statements.ts';

/** Something that is new on the site. */
export interface UpdateView {
  id: string;
  /** Anchor on the page of updates, without "#". */
  anchor: string;
  href: string;
  date: DateText;
  kind: string;
  title: string;
  /** The entries concerned. */
  links: LinkView[];
  marks: MarkView[];
}

const kinds: Record<Update['kind'], string> = {
  news: 'news',
  addition: 'new on the site',
  correction: 'correction',
};

function links(library: Library, { missions = [], payloads = [], partners = [] }: Update) {
  return [
    ...missions.map((id) => ({
      label: entryOf(library.missions, id).data.names.en,
      href: routes.mission(id),
    })),
    ...payloads.map((id) => ({
      label: shortName(entryOf(library.payloads, id)),
      href: routes.payload(id),
    })),
    ...partners.map((id) => ({
      label: shortName(entryOf(library.partners, id)),
      href: routes.partner(id),
    })),
  ];
}

function updateView(library: Library, { id, data }: UpdateEntry, marks: MarkView[]): UpdateView {
  return {
    id,
    anchor: `update-${id}`,
    href: `${routes.updates()}#update-${id}`,
    date: dateText(data.date),
    kind: kinds[data.kind],
    title: data.title,
    links: links(library, data),
    marks,
  };
}

/** The newest updates, for a list that leads to them. */
export function latestUpdates(library: Library, count: number): UpdateView[] {
  return library.updates.slice(0, count).map((entry) => updateView(library, entry, []));
}

/** Everything the page of updates shows, the newest first. */
export function updatesView(library: Library) {
  const { marks, list } = pageCitations(library, updateStatements(library.updates));
  return {
    updates: library.updates.map((entry) =>
      updateView(library, entry, marks(entry.data.sources ?? [])),
    ),
    context: { facts: [], marks },
    sources: list,
  };
}
