import type { Dataset } from 'schema-dts';
import type { Library } from '#domain/library.ts';
import { dataIndex } from '#views/data/files.ts';
import { licence, siteAsAuthor, type PageMetadata } from './metadata.ts';

/** The data files: one data set with all that there is to download. */
export function dataMetadata(
  library: Library,
  address: URL | undefined,
  today: string,
): PageMetadata {
  const { title, description, url, version, datasets } = dataIndex(library, address, today);
  const dataset: Dataset = {
    '@type': 'Dataset',
    name: title,
    description,
    url,
    version,
    license: licence,
    isAccessibleForFree: true,
    creator: siteAsAuthor(),
    distribution: datasets.flatMap(({ files }) =>
      files.map((file) => ({
        '@type': 'DataDownload' as const,
        contentUrl: file.url,
        encodingFormat: file.mediaType,
      })),
    ),
  };
  return { things: [dataset] };
}
