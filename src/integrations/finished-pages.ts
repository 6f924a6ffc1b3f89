import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { basePath } from '#hosting/base-path.ts';
import type { SearchEntry } from '#views/search.ts';
import type { SocialPicture } from '#views/social.ts';
import { withEarlyFace } from './early-faces.ts';
import { withOwnHashes } from './page-hashes.ts';
import { beginSearchIndex, type SearchIndex } from './search-index.ts';
import { writeSocialPictures } from './social-pictures.ts';

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** What the bundle of the site hands over to this integration; neither is part of the site. */
const searchEntries = '/search/entries.json';
const socialPictures = '/social/pictures.json';
const handedOver = new Set([searchEntries, socialPictures]);

/** What Astro renders at an address. */
async function renderedBy(
  { render }: AstroPrerenderer,
  ...args: Parameters<AstroPrerenderer['render']>
): Promise<Response> {
  const rendered = await render(...args);
  return rendered instanceof Response ? rendered : rendered.response;
}

/** @throws {Error} if nothing is rendered at the path. */
async function jsonAt<Content>(
  usual: AstroPrerenderer,
  paths: readonly Path[],
  pathname: string,
): Promise<Content> {
  const routeData = paths.find((path) => path.pathname === pathname)?.route;
  if (routeData === undefined) throw new Error(`nothing is rendered at ${pathname}`);
  const request = new Request(new URL(pathname, 'http://localhost'));
  return (await renderedBy(usual, request, { routeData })).json();
}

function isPage({ route }: Path): boolean {
  return route.type === 'page';
}

/**
 * Finishes each page between its rendering and its writing, for thousands of written pages cost
 * seconds to read again; makes the index of the search of them in a process of its own meanwhile; and
 * writes the social pictures.
 */
export function finishedPages(): AstroIntegration {
  let base = '/';
  let folder: URL;
  let index: SearchIndex;
  let pictures: readonly SocialPicture[];
  let lastAdded: Promise<unknown> = Promise.resolve();
  let written: Promise<unknown> | undefined;

  /** Writes what the pages need beside them, once all are finished. */
  function writeRest(): Promise<unknown> {
    written ??= lastAdded.then(() =>
      Promise.all([
        index.write(fileURLToPath(new URL('pagefind/', folder))),
        writeSocialPictures(pictures, fileURLToPath(new URL('social/', folder))),
      ]),
    );
    // What fails here fails the end of the build, where it is awaited, and not the process before.
    written.catch(() => undefined);
    return written;
  }

  /** Pages come first: then the rest is written while the other files are rendered. */
  async function begin(usual: AstroPrerenderer): Promise<Path[]> {
    const paths = await usual.getStaticPaths();
    index = await beginSearchIndex(await jsonAt<SearchEntry[]>(usual, paths, searchEntries), base);
    pictures = await jsonAt<SocialPicture[]>(usual, paths, socialPictures);
    const files = paths.filter((path) => !isPage(path) && !handedOver.has(path.pathname));
    return [...paths.filter(isPage), ...files];
  }

  /** Pages are rendered side by side, and added as they began: so every build makes one index. */
  function finished(rendering: Promise<Response>, address: string): Promise<Response> {
    const before = lastAdded;
    const finishing = rendering.then(async (page) => {
      const html = withEarlyFace(withOwnHashes(await page.text()));
      await before;
      await index.addPage(address, html);
      return new Response(html, page);
    });
    lastAdded = finishing;
    return finishing;
  }

  function finishing(usual: AstroPrerenderer): AstroPrerenderer {
    return {
      ...usual,
      getStaticPaths: () => begin(usual),
      render: (request, options) => {
        const rendering = renderedBy(usual, request, options);
        const { pathname } = new URL(request.url);
        if (options.routeData.type !== 'page') void writeRest();
        // The page of the visual editor adds styles to itself as it runs.
        else if (pathname !== `${base}admin/`) return finished(rendering, pathname);
        return rendering;
      },
    };
  }

  return {
    name: 'finished-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = basePath(config.base);
        folder = config.outDir;
      },
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer(finishing),
      'astro:build:done': async () => {
        await writeRest();
      },
    },
  };
}
