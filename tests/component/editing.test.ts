import { expect, it, vi } from 'vitest';
import Editing from '#components/about/Editing.astro';
import { all, textOf } from '../support/dom.ts';
import { render } from '../support/render.ts';

const environment = vi.hoisted(() => ({ repoUrl: undefined as string | undefined }));

vi.mock('#environment.ts', () => ({
  today: '2026-11-27',
  get repoUrl() {
    return environment.repoUrl;
  },
}));

it('a reader is led to the guides where the repository is known', async () => {
  environment.repoUrl = 'https://github.com/example/site';
  const page = await render(Editing, {});
  const links = all(page, '#computer a[href^="https"]').map((link) => link.getAttribute('href'));
  expect(links).toEqual([
    'https://github.com/example/site/blob/main/docs/editing.md',
    'https://github.com/example/site/blob/main/docs/visual-editor.md',
  ]);
  expect(textOf(page)).not.toContain('the links are missing');
});

it('a reader is told why links are missing where it is not', async () => {
  environment.repoUrl = undefined;
  const page = await render(Editing, {});
  expect(all(page, '#computer a[href^="https"]')).toEqual([]);
  expect(textOf(page)).toContain('the links are missing');
});

it('both themes have a picture, of which one is shown', async () => {
  const page = await render(Editing, {});
  const classes = all(page, 'picture').map((picture) => picture.getAttribute('class'));
  expect(classes).toEqual(['on-light', 'on-dark', 'on-light', 'on-dark']);
});
