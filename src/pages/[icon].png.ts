import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { drawIcon, icons } from '#lib/icons.ts';

export const getStaticPaths = (() =>
  icons.map(({ name, side }) => ({
    params: { icon: name },
    props: { side },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { side } }) =>
  new Response(new Uint8Array(await drawIcon(side)));
