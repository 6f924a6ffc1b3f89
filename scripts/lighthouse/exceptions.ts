import type { Exception } from './figures.ts';

/** The one list of what is accepted. */
export const exceptions: readonly Exception[] = [];
