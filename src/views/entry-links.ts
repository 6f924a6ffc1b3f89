import { entryOf, shortName, type Library } from '#domain/library.ts';
import type { Update } from '#schemas/update.ts';
import { routes } from '#lib/urls.ts';
import type { LinkView } from './statements.ts';

/** Links to the entries that something is about: missions, then payloads, then partners. */
export function entryLinks(
  library: Library,
  {
    missions = [],
    payloads = [],
    partners = [],
  }: Pick<Update, 'missions' | 'payloads' | 'partners'>,
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
