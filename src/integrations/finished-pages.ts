import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { basePath } from '#hosting/base-path.ts';
import type { SearchEntry } from '#views/search.ts';
import { withEarlyFace } from './early-faces.ts';
import { writeFilesBeside } from './files-beside.ts';
import { withOwnHashes } from './page-hashes.ts';
import { beginSearchIndex, type SearchIndex } from './search-index.ts';

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** What the bundle of the site hands over to this integration; none is part of the site. */
const searchEntries = '/search/entries.json';
const socialPictures = '/social/pictures.json';
const references = '/references.json';
const handedOver = new Set([searchEntries, socialPictures, references]);

/** What the dev server asks for a file beside a page; a build writes them all together. */
const besidePages = 'src/pages/[folder]/[id]/cite.[ending].ts';

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

function isWrittenHere({ pathname, route }: Path): boolean {
  return handedOver.has(pathname) || route.component === besidePages;
}

/** What fails meanwhile fails the end of the build, where it is awaited, and not the process before. */
function awaitedLater<Work extends Promise<unknown>>(work: Work): Work {
  work.catch(() => undefined);
  return work;
}

/**
 * Finishes each page between its rendering and its writing, for thousands of written pages cost
 * seconds to read again; makes the index of the search of them in a process of its own meanwhile, and
 * has the files beside them written in a thread of its own.
 */
export function finishedPages(): AstroIntegration {
  let base = '/';
  let folder: URL;
  let index: SearchIndex | undefined;
  let lastAdded: Promise<unknown> = Promise.resolve();
  let filesBeside: Promise<void> | undefined;
  let indexWritten: Promise<void> | undefined;

  /** Writes the index of the search, once all pages are in it. */
  function writeIndex(): Promise<void> {
    const files = fileURLToPath(new URL('pagefind/', folder));
    return (indexWritten ??= awaitedLater(lastAdded.then(() => index?.write(files))));
  }

  /** Pages come first: then the rest is written while the other files are rendered. */
  async function begin(usual: AstroPrerenderer): Promise<Path[]> {
    const paths = await usual.getStaticPaths();
    filesBeside = awaitedLater(
      writeFilesBeside({
        pictures: await jsonAt(usual, paths, socialPictures),
        references: await jsonAt(usual, paths, references),
        folder: fileURLToPath(folder),
      }),
    );
    index = await beginSearchIndex(await jsonAt<SearchEntry[]>(usual, paths, searchEntries), base);
    const files = paths.filter((path) => !isPage(path) && !isWrittenHere(path));
    return [...paths.filter(isPage), ...files];
  }

  /** Pages are rendered side by side, and added as they began: so every build makes one index. */
  function finished(rendering: Promise<Response>, address: string): Promise<Response> {
    const before = lastAdded;
    const finishing = rendering.then(async (page) => {
      const html = withEarlyFace(withOwnHashes(await page.text()));
      await before;
      await index?.addPage(address, html);
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
        if (options.routeData.type !== 'page') void writeIndex();
        // The page of the visual editor adds styles to itself as it runs.
        else if (pathname !== `${base}admin/`) return finished(rendering, pathname);
        return rendering;
      },
      teardown: async () => {
        await Promise.all([writeIndex(), filesBeside]);
        await usual.teardown?.();
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
    },
  };
}
