import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { buildDate } from '#build-date.ts';
import { checkContent } from '#checks/check-content.ts';
import { isError, type Problem } from '#checks/problem.ts';
import { report } from '#checks/report.ts';
import { lastGoodProse } from './last-good-prose.ts';
import { problemPage } from './problem-page.ts';

type DevServer = Parameters<
  NonNullable<AstroIntegration['hooks']['astro:server:setup']>
>[0]['server'];

/** Parameter of an address that asks for the page as far as it goes, whatever is to mend. */
const asItIs = 'as-it-is';

/** Content that cannot be published. It has no stack: nothing in the code has to be looked at. */
class ContentError extends Error {
  override name = 'ContentError';
  override stack = '';
}

/** Calls a task again and again, never twice at a time; calls that come meanwhile count as one. */
function oneAtATime(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let isAsked = false;
  const run = async () => {
    while (isAsked) {
      isAsked = false;
      await task();
    }
    running = undefined;
  };
  return () => {
    isAsked = true;
    running ??= run();
    return running;
  };
}

/** Tells what is to mend in the terminal, and in the browser in place of every page. */
async function watch(root: string, server: DevServer, logger: AstroIntegrationLogger) {
  let errors: Problem[] = [];
  let told = report([], 'text');
  const check = oneAtATime(async () => {
    const problems = await checkContent(root, buildDate(process.env));
    const text = report(problems, 'text');
    errors = problems.filter(isError);
    if (text === told) return;
    told = text;
    if (errors.length > 0) logger.error(`\n${text}`);
    else logger.info(text);
    server.environments.client.hot.send({ type: 'full-reload' });
  });
  let checked = check();
  await checked;
  server.watcher.on('all', (_event, path) => {
    if (path.startsWith(`${root}content${sep}`)) checked = check();
  });
  server.middlewares.use((request, response, next) => {
    const isPage = request.headers.accept?.includes('text/html') ?? false;
    if (!isPage || request.url?.includes(`?${asItIs}`)) return next();
    void checked.then(() => {
      if (errors.length === 0) return next();
      response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
      response.end(problemPage(errors, server.config.base, asItIs));
    });
  });
}

/**
 * Holds the content against its rules before it is built, whoever starts the build, and while it is
 * edited. A build of content with errors does not begin; the dev server goes on and says what to mend.
 */
export function contentCheck(): AstroIntegration {
  let root = '';
  let isBuild = false;
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ config, command, updateConfig }) => {
        root = fileURLToPath(config.root);
        isBuild = command === 'build';
        if (command === 'dev') updateConfig({ vite: { plugins: [lastGoodProse(root)] } });
      },
      'astro:config:done': async ({ logger }) => {
        if (!isBuild) return;
        const problems = await checkContent(root, buildDate(process.env));
        if (problems.some(isError)) throw new ContentError(report(problems, 'text'));
        if (problems.length > 0) logger.warn(`\n${report(problems, 'text')}`);
      },
      'astro:server:setup': async ({ server, logger }) => {
        // Vitest sets up a server too, which nobody looks at.
        if (server.httpServer) await watch(root, server, logger);
      },
    },
  };
}
