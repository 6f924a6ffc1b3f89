import { withBase } from '#lib/urls.ts';

const site = withBase('/');

/** The worker, at the top of the site, so that it serves all of it. */
export const workerAddress = withBase('/sw.js');

/** The page shown in place of one that is not kept. `routes` would bring every address along. */
export const offlinePage = withBase('/offline/');

/** Names of the caches. Sites of one host share their caches: the path of each tells them apart. */
export const cacheNames = {
  /** The core pages and what they need, as the last build has them. */
  core: `magpie-core-${site}`,
  /** Pages read. */
  pages: `magpie-pages-${site}`,
  /** Pictures that are files of their own, under permanent names. */
  pictures: `magpie-pictures-${site}`,
  /** Files whose names change with their content. */
  assets: `magpie-assets-${site}`,
};
