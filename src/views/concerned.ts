import { entryOf, shortName, type Library } from '#domain/library.ts';
import { routes } from '#lib/urls.ts';
import type { Update } from '#schemas/update.ts';
import type { LinkView } from './statements.ts';

type Concerned = Pick<Update, 'missions' | 'payloads' | 'partners'>;

/** Links to the entries that an update, a story or a term concerns: missions, then payloads, then partners. */
export function concernedLinks(
  library: Library,
  { missions = [], payloads = [], partners = [] }: Concerned,
): LinkView[] {
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
