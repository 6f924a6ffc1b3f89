import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { basePath } from '#hosting/base-path.ts';
import type { SearchEntry } from '#views/search.ts';
import { withEarlyFace } from './early-faces.ts';
import { writeFilesBeside } from './files-beside.ts';
import { withOwnHashes } from './page-hashes.ts';
import { beginSearchIndex, unlisted, type SearchIndex } from './search-index.ts';

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** What the bundle of the site hands over to this integration; none is part of the site. */
const searchEntries = '/search/entries.json';
const socialPictures = '/social/pictures.json';
const references = '/references.json';
const handedOver = new Set([searchEntries, socialPictures, references]);

/** The endpoint of reference files: only the dev server asks it, a build writes them itself. */
const referenceEndpoint = 'src/pages/[folder]/[id]/cite.[ending].ts';

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

function isWrittenHere({ pathname, route }: Path): boolean {
  return handedOver.has(pathname) || route.component === referenceEndpoint;
}

function isSearched({ type }: Path['route'], path: string): boolean {
  return type === 'page' && !unlisted.test(path);
}

async function finished(page: Response): Promise<string> {
  return withEarlyFace(withOwnHashes(await page.text()));
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

  /** Pages that can be found come first: then their index is written while the others are rendered. */
  async function begin(usual: AstroPrerenderer): Promise<Path[]> {
    const paths = await usual.getStaticPaths();
    filesBeside = awaitedLater(
      writeFilesBeside({
        pictures: await jsonAt(usual, paths, socialPictures),
        references: await jsonAt(usual, paths, references),
        folder: fileURLToPath(folder),
      }),
    );
    index = await beginSearchIndex(await jsonAt<SearchEntry[]>(usual, paths, searchEntries));
    const rendered = paths.filter((path) => !isWrittenHere(path));
    const isFirst = ({ route, pathname }: Path) => isSearched(route, pathname.slice(1));
    return [...rendered.filter(isFirst), ...rendered.filter((path) => !isFirst(path))];
  }

  /** Adds pages to the index in the order in which they were begun: so every build makes one index. */
  function added(finishing: Promise<string>, address: string): Promise<string> {
    const before = lastAdded;
    const adding = finishing.then(async (html) => {
      await before;
      await index?.addPage(address, html);
      return html;
    });
    lastAdded = adding;
    return adding;
  }

  function finishing(usual: AstroPrerenderer): AstroPrerenderer {
    return {
      ...usual,
      getStaticPaths: () => begin(usual),
      render: async (request, options) => {
        const rendering = renderedBy(usual, request, options);
        const { pathname } = new URL(request.url);
        const path = pathname.slice(base.length);
        const isInIndex = isSearched(options.routeData, path);
        if (!isInIndex) void writeIndex();
        // The page of the visual editor adds styles to itself as it runs.
        if (options.routeData.type !== 'page' || path === 'admin/') return rendering;
        const finishing = rendering.then(finished);
        const html = isInIndex ? added(finishing, pathname) : finishing;
        return new Response(await html, await rendering);
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
