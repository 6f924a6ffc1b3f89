import type { Library } from '#domain/library.ts';
import { routes, wholeAddress } from '#lib/urls.ts';
import { termHref } from '#views/glossary.ts';
import type { PageMetadata } from './metadata.ts';

/** The glossary: every term with its plain sentence. */
export function glossaryMetadata(library: Library): PageMetadata {
  return {
    things: [
      {
        '@type': 'DefinedTermSet',
        name: 'Glossary',
        url: wholeAddress(routes.glossary()),
        hasDefinedTerm: library.terms.map(({ id, data }) => ({
          '@type': 'DefinedTerm',
          name: data.names.en,
          description: data.plain,
          url: wholeAddress(termHref(id)),
        })),
      },
    ],
  };
}
