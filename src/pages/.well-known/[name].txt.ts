import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { repoUrl, today } from '#environment.ts';
import { securityText } from '#views/plain-files.ts';

/** There is none where it could name nobody to write to. */
export const getStaticPaths = (() => {
  const text = securityText(today, repoUrl);
  return text === undefined ? [] : [{ params: { name: 'security' }, props: { text } }];
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { text } }) => new Response(text);
