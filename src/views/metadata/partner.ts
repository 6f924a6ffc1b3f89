import type { Organization } from 'schema-dts';
import { entryOf, type Library } from '#domain/library.ts';
import type { Partner } from '#schemas/partner.ts';
import { routes, wholeAddress } from '#lib/urls.ts';
import type { PageMetadata } from './metadata.ts';

function otherNames({ acronym, names }: Partner): string[] {
  const others = [acronym, names.zh, names.native].filter((name) => name !== undefined);
  return [...new Set(others)].filter((name) => name !== names.en);
}

function parentOf(library: Library, { parent }: Partner): Organization | undefined {
  if (parent === undefined) return undefined;
  return {
    '@type': 'Organization',
    name: entryOf(library.partners, parent).data.names.en,
    url: wholeAddress(routes.partner(parent)),
  };
}

/** A partner: its names, its seat, and where else it is found. */
export function partnerMetadata(library: Library, id: string): PageMetadata {
  const { data } = entryOf(library.partners, id);
  const { website, ror, countries, city, changed } = data;
  const alternateName = otherNames(data);
  const parentOrganization = parentOf(library, data);
  const address = countries.map((addressCountry) => ({
    '@type': 'PostalAddress' as const,
    addressCountry,
    ...(city !== undefined && { addressLocality: city }),
  }));
  const organization: Organization = {
    '@type': 'Organization',
    name: data.names.en,
    ...(alternateName.length > 0 && { alternateName }),
    ...(website !== undefined && { url: website }),
    ...(ror !== undefined && { sameAs: `https://ror.org/${ror}` }),
    ...(address.length > 0 && { address }),
    ...(parentOrganization && { parentOrganization }),
    mainEntityOfPage: wholeAddress(routes.partner(id)),
  };
  return { changed, things: [organization] };
}
