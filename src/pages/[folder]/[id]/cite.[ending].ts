import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { loadLibrary } from '#domain/queries.ts';
import { referenceFile, referenceFormats } from '#lib/references.ts';
import { citedItem, citedPages } from '#views/cited.ts';

export const getStaticPaths = (async () =>
  citedPages(await loadLibrary()).flatMap(({ folder, id, page }) =>
    referenceFormats.map(({ ending }) => ({
      params: { folder, id, ending },
      props: { ending, page },
    })),
  )) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { ending, page } }) =>
  new Response(referenceFile(ending, citedItem(page)));
