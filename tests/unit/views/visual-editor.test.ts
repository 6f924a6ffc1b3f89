import { describe, expect, test } from 'vitest';
import { githubRepository, visualEditorSettings } from '#views/visual-editor.ts';

test.each([
  ['https://github.com/owner/name', 'owner/name'],
  ['https://github.com/owner/name/', 'owner/name'],
  ['https://github.com/owner/name.git', 'owner/name'],
  ['https://gitlab.com/owner/name', undefined],
  ['https://github.com/owner', undefined],
  [undefined, undefined],
])('the repository at %s is %s', (url, expected) => {
  expect(githubRepository(url)).toBe(expected);
});

describe('the settings', () => {
  const { config } = visualEditorSettings('owner/name');

  test('make of every change a pull request, and ask for no server to sign in', () => {
    expect(config).toMatchObject({
      publish_mode: 'editorial_workflow',
      backend: { name: 'github', repo: 'owner/name', auth_methods: ['token'] },
    });
  });

  test('let nobody delete a file, since its address is permanent', () => {
    for (const collection of config.collections ?? [])
      expect(collection).toHaveProperty('delete', false);
  });
});
