/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** One project for each kind of test, the fastest first; `server` wants nginx. */
const projects = ['unit', 'component', 'content', 'dist', 'server'].map((name) => ({
  extends: true as const,
  // Modules without state are loaded once for all tests, and the pages of the built site read once.
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    isolate: name !== 'unit' && name !== 'dist',
    testTimeout: 30_000,
  },
}));

export default getViteConfig({ test: { projects } }, { devToolbar: { enabled: false } });
