import type { APIContext, GetStaticPaths } from 'astro';
import { fileNames, schemaFile } from '#views/data/files.ts';
import { textResponse } from '../_text-response.ts';

export const getStaticPaths = (() =>
  fileNames.schemas.map((name) => ({
    params: { name },
    props: { name },
  }))) satisfies GetStaticPaths;

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export function GET({ props, site }: APIContext<Props>): Response {
  return textResponse(schemaFile(site, props.name), 'application/schema+json');
}
