import type { APIContext, GetStaticPaths } from 'astro';
import { loadLibrary } from '#domain/queries.ts';
import { fileNames, jsonFile } from '#views/data/files.ts';
import { textResponse } from './_text-response.ts';

export const getStaticPaths = (() =>
  fileNames.tables.map((table) => ({
    params: { table },
    props: { table },
  }))) satisfies GetStaticPaths;

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export async function GET({ props, site }: APIContext<Props>): Promise<Response> {
  return textResponse(jsonFile(await loadLibrary(), site, props.table), 'application/json');
}
