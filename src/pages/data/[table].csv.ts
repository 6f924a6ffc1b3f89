import type { APIContext, GetStaticPaths } from 'astro';
import { loadLibrary } from '#domain/queries.ts';
import { csvFile, fileNames } from '#views/data/files.ts';
import { textResponse } from './_text-response.ts';

export const getStaticPaths = (() =>
  fileNames.tables.map((table) => ({
    params: { table },
    props: { table },
  }))) satisfies GetStaticPaths;

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export async function GET({ props, site }: APIContext<Props>): Promise<Response> {
  return textResponse(csvFile(await loadLibrary(), site, props.table), 'text/csv');
}
