import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { loadLibrary } from '#domain/queries.ts';
import { drawSocialPicture } from '#lib/social-drawing.ts';
import { socialPictures } from '#views/social.ts';

export const getStaticPaths = (async () =>
  socialPictures(await loadLibrary()).map(({ name, content }) => ({
    params: { name },
    props: { name, content },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { name, content } }) =>
  new Response(new Uint8Array(await drawSocialPicture(name, content)));
