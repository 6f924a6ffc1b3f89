import { expect, it, vi } from 'vitest';
import PageSource from '#components/site/PageSource.astro';
import { all, textOf } from '../support/dom.ts';
import { render } from '../support/render.ts';

const environment = vi.hoisted(() => ({ repoUrl: undefined as string | undefined }));

vi.mock('#environment.ts', () => ({
  today: '2026-11-27',
  get repoUrl() {
    return environment.repoUrl;
  },
}));

it('the file of a page stands in words where no repository is known', async () => {
  environment.repoUrl = undefined;
  const page = await render(PageSource, { file: 'content/missions/chang-e-7.mdx' });
  expect(textOf(page)).toBe('content/missions/chang-e-7.mdx');
  expect(all(page, 'a')).toEqual([]);
});

it('a page leads to its file and to a form that knows it', async () => {
  environment.repoUrl = 'https://github.com/example/site';
  const page = await render(PageSource, { file: 'content/missions/chang-e-7.mdx' });
  const links = all(page, 'a').map((link) => new URL(String(link.getAttribute('href'))));
  const [edit, report] = links;
  expect(edit?.pathname).toBe('/example/site/edit/main/content/missions/chang-e-7.mdx');
  expect(Object.fromEntries(report?.searchParams ?? [])).toEqual({
    template: 'wrong-fact.yml',
    page: expect.stringMatching(/^http/) as string,
    file: 'content/missions/chang-e-7.mdx',
    built: '2026-11-27',
  });
});
