/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** One project for each kind of test, the fastest first. */
const projects = ['unit', 'component', 'content', 'dist'].map((name) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.ts`] },
}));

export default getViteConfig({ test: { projects } }, { devToolbar: { enabled: false } });
