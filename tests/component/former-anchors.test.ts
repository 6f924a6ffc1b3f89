import { describe, expect, it } from 'vitest';
import FormerAnchors from '#components/site/FormerAnchors.astro';
import { all } from '../support/dom.ts';
import { render } from '../support/render.ts';

const anchors = [
  { page: '/missions/chang-e-7/', anchor: 'unknown-launch', to: '#fact-launch' },
  { page: '/missions/chang-e-8/', anchor: 'unknown-rover', to: '/payloads/dorn/' },
] as const;

async function leads(pathname: string): Promise<(string | null | undefined)[][]> {
  const root = await render(FormerAnchors, { anchors, pathname });
  return all(root, 'p').map((p) => [p.id, p.querySelector('a')?.getAttribute('href')]);
}

describe('anchors that have gone', () => {
  it.each([
    ['/missions/chang-e-7/', [['unknown-launch', '#fact-launch']]],
    ['/missions/chang-e-8/', [['unknown-rover', '/payloads/dorn/']]],
    ['/missions/chang-e-6/', []],
  ])('are kept on %s and lead on', async (pathname, expected) => {
    expect(await leads(pathname)).toEqual(expected);
  });
});
