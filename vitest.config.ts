/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** One project for each kind of test, the fastest first; `server` wants nginx. */
const projects = ['unit', 'component', 'content', 'dist', 'server'].map((name) => ({
  extends: true as const,
  // The tests of the built site share its pages, which take a second to read.
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    isolate: name !== 'dist',
    testTimeout: 30_000,
  },
}));

export default getViteConfig({ test: { projects } }, { devToolbar: { enabled: false } });
