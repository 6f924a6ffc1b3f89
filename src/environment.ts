import { buildDate } from './build-date.ts';

/** The day the site is built for, year-month-day. */
export const today = buildDate(process.env);

/** Address of the repository, for "edit this page"; undefined where none is set. */
export const repoUrl = process.env['REPO_URL']?.replace(/\/+$/, '') || undefined;
