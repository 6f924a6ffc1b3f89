import { expect, it } from 'vitest';
import { basePath } from '#hosting/base-path.ts';

it.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['moon', '/moon/'],
  ['/moon', '/moon/'],
  ['/moon/', '/moon/'],
])('the base path given as %s is %s', (given, path) => {
  expect(basePath(given)).toBe(path);
});
