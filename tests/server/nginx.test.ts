import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caching, headers as promised } from '#hosting/headers.ts';
import { redirects } from '#redirects.ts';
import { startServer, type Server } from '../../scripts/server/nginx.ts';
import { ask as askAt, send } from '../support/requests.ts';
import {
  addressedPages,
  all,
  basePath,
  distFolder,
  files,
  parsePage,
  readBytes,
} from '../support/site.ts';

let server: Server;

beforeAll(async () => {
  server = await startServer({ folder: distFolder, base: basePath });
});

afterAll(async () => {
  await server.stop();
});

const inSite = (path: string) => basePath + path.slice(1);

/** Asks for an address without the base path. */
function ask(path: string, options?: Parameters<typeof askAt>[2]) {
  return askAt(server.origin, inSite(path), options);
}

/** The first address of the built site that ends so, without the base path. */
function fileLike(pattern: RegExp): string {
  const found = [...files].find((file) => pattern.test(file));
  if (found === undefined) throw new Error(`no file of the built site is like ${pattern}`);
  return `/${found.slice(basePath.length)}`;
}

const forHosts = /\.(?:br|gz)$|\/_(?:headers|redirects)$/;
const served = [...files].filter((file) => !forHosts.test(file));

describe('every file of the site', () => {
  it('is answered as it was built, compressed by brotli if it is text', async () => {
    const wrong: string[] = [];
    for (const file of served.filter((file) => !file.endsWith('404.html'))) {
      const address = file.replace(/(^|\/)index\.html$/, '$1');
      if (redirects.some(({ from }) => inSite(from) === address)) continue;
      const answer = await askAt(server.origin, address, { headers: { 'Accept-Encoding': 'br' } });
      const isBrotli = answer.headers['content-encoding'] === 'br';
      const body = isBrotli ? brotliDecompressSync(answer.body) : answer.body;
      if (answer.status !== 200) wrong.push(`${address}: ${answer.status}`);
      else if (isBrotli !== files.has(`${file}.br`)) wrong.push(`${address}: brotli ${isBrotli}`);
      else if (!body.equals(readBytes(file))) wrong.push(`${address}: other bytes`);
    }
    expect(wrong).toEqual([]);
  });
});

/** Addresses on this site that a page names, without their anchors. */
function addressesIn(html: string, page: string): string[] {
  const named = all(parsePage(html), 'a[href], link[href], img[src], script[src], source[srcset]');
  return named
    .map((element) => ['href', 'src', 'srcset'].map((name) => element.getAttribute(name)))
    .flatMap((values) => values.filter((value) => value !== null))
    .map((value) => new URL(value.split(' ')[0] ?? '', server.origin + page))
    .filter(({ origin }) => origin === server.origin)
    .map(({ pathname }) => pathname);
}

describe('a crawl from the home page', () => {
  it('finds every page, and nothing that is missing', async () => {
    const known = new Set([basePath]);
    const broken: string[] = [];
    // A set may grow while it is walked through: what is found on the way is visited too.
    for (const address of known) {
      const { status, headers, body } = await askAt(server.origin, address);
      if (status !== 200) broken.push(`${address}: ${status}`);
      if (headers['content-type']?.startsWith('text/html'))
        for (const found of addressesIn(body.toString(), address)) known.add(found);
    }
    const missed = addressedPages.filter(({ address }) => !known.has(address));
    expect(broken).toEqual([]);
    expect(missed.map(({ path }) => path)).toEqual([]);
  });
});

describe('headers', () => {
  const answers = {
    page: '/',
    'missing page': '/no-such-page/',
    redirect: '/change-6/',
    data: '/data/missions.json',
  };

  describe.each(Object.entries(answers))('of a %s', (_, path) => {
    it.each(Object.entries(promised))('include %s', async (name, value) => {
      expect((await ask(path)).headers[name.toLowerCase()]).toBe(value);
    });
  });

  it('do not tell the version of the server', async () => {
    expect((await ask('/')).headers.server).toBe('nginx');
  });

  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/atom.xml', 'application/atom+xml'],
    ['/calendar.ics', 'text/calendar; charset=utf-8'],
    ['/data/missions.csv', 'text/csv; charset=utf-8'],
    ['/data/sites.geojson', 'application/geo+json'],
    ['/data/schema/missions.json', 'application/schema+json'],
    ['/missions/chang-e-6/cite.bib', 'application/x-bibtex; charset=utf-8'],
    ['/missions/chang-e-6/cite.json', 'application/vnd.citationstyles.csl+json'],
    ['/manifest.webmanifest', 'application/manifest+json'],
    ['/favicon.svg', 'image/svg+xml'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
  ])('say what %s is', async (path, type) => {
    expect((await ask(path)).headers['content-type']).toBe(type);
  });
});

describe('compression', () => {
  it.each([
    ['br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['identity', undefined, (body: Buffer) => body],
  ])('answers to "%s" with %s', async (accepted, encoding, decompress) => {
    const { headers, body } = await ask('/', { headers: { 'Accept-Encoding': accepted } });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toBe('Accept-Encoding');
    expect(decompress(body).equals(readBytes(inSite('/index.html')))).toBe(true);
  });
});

describe('caching', () => {
  it.each([
    ['a page', '/', caching.others],
    ['a data file', '/data/missions.json', caching.others],
    ['the program that reads offline', '/sw.js', caching.worker],
    ['a picture with a hash', () => fileLike(/\/_astro\/.+\.avif$/), caching.hashed],
    ['a part of the search', () => fileLike(/\.pf_fragment$/), caching.hashed],
    ['what is missing', '/_astro/missing.js', caching.errors],
  ])('of %s', async (_, path, wanted) => {
    const answer = await ask(typeof path === 'string' ? path : path());
    expect(answer.headers['cache-control']).toBe(wanted);
  });

  it.each(['br', 'gzip', 'identity'])(
    'saves sending again what is known in %s',
    async (accepted) => {
      const headers = { 'Accept-Encoding': accepted };
      const first = await ask('/', { headers });
      const etag = first.headers.etag ?? 'no ETag';
      const again = await ask('/', { headers: { ...headers, 'If-None-Match': etag } });
      expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag]);
    },
  );

  it('tells the forms of a page apart', async () => {
    const forms = ['br', 'gzip', 'identity'].map((accepted) =>
      ask('/', { headers: { 'Accept-Encoding': accepted } }),
    );
    const etags = (await Promise.all(forms)).map(({ headers }) => headers.etag);
    expect(new Set(etags).size).toBe(3);
  });
});

describe('redirects', () => {
  it('lead on for good from every old address, with and without its slash', async () => {
    const wrong: string[] = [];
    for (const { from, to } of redirects)
      for (const path of [from, from.slice(0, -1)]) {
        const { status, headers } = await ask(path);
        const found = `${status} ${headers.location}`;
        if (found !== `301 ${inSite(to)}`) wrong.push(`${path}: ${found}`);
      }
    expect(wrong).toEqual([]);
  });

  it('add the slash to a page', async () => {
    const { status, headers } = await ask('/missions/chang-e-6');
    expect([status, headers.location]).toEqual([301, inSite('/missions/chang-e-6/')]);
  });

  it('keep what was asked', async () => {
    expect((await ask('/change-6/?from=a')).headers.location).toBe(
      inSite('/missions/chang-e-6/?from=a'),
    );
  });
});

describe('ranges', () => {
  it('are sent alone', async () => {
    const whole = readBytes(inSite('/data/missions.json'));
    const { status, headers, body } = await ask('/data/missions.json', {
      headers: { Range: 'bytes=10-19' },
    });
    expect(status).toBe(206);
    expect(headers['content-range']).toBe(`bytes 10-19/${whole.length}`);
    expect(body.equals(whole.subarray(10, 20))).toBe(true);
  });

  it('that lie outside are refused', async () => {
    const { status } = await ask('/robots.txt', { headers: { Range: 'bytes=999999999-' } });
    expect(status).toBe(416);
  });
});

describe('what is not there', () => {
  const notFound = readBytes(inSite('/404.html'));

  it.each([
    '/no-such-page/',
    '/404.html',
    '/_astro/',
    '/data/schema/',
    '/_headers',
    '/_redirects',
    '/index.html.br',
    '/data/missions.json.gz',
    '/.git/config',
  ])('is answered by the page for it: %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body.equals(notFound)).toBe(true);
  });
});

describe('attempts to leave the site', () => {
  it.each([
    '../../../../../../etc/passwd',
    '%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
    '..%2f..%2f..%2f..%2f..%2f..%2fetc/passwd',
    '..%5c..%5cetc/passwd',
    '%252e%252e/etc/passwd',
    'index.html%00.png',
    '_astro../nginx.conf',
    '_astro/../../nginx.conf',
  ])('fail: %s', async (path) => {
    const { status, body } = await ask(`/${path}`);
    expect([400, 404]).toContain(status);
    expect(body.toString()).not.toMatch(/root:[^:]*:0:0:|worker_processes/);
  });
});

describe('methods', () => {
  it('HEAD is answered as GET, without a body', async () => {
    const [get, head] = await Promise.all([ask('/'), ask('/', { method: 'HEAD' })]);
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(head.headers['content-length']).toBe(get.headers['content-length']);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'])(
    '%s is refused, and the others named',
    async (method) => {
      const { status, headers } = await ask('/', { method });
      expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
    },
  );
});

describe('what is no proper request', () => {
  it.each([
    ['words', 'hello\r\n\r\n', 400],
    ['no host', `GET ${basePath} HTTP/1.1\r\n\r\n`, 400],
    ['two hosts', `GET ${basePath} HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n`, 400],
    [
      'two lengths',
      `GET ${basePath} HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n`,
      400,
    ],
    [
      'a length and chunks',
      `GET ${basePath} HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n`,
      400,
    ],
    ['an unknown version', `GET ${basePath} HTTP/9.9\r\nHost: a\r\n\r\n`, 505],
    ['an endless address', `GET /${'a'.repeat(40_000)} HTTP/1.1\r\nHost: a\r\n\r\n`, 414],
    [
      'an endless header',
      `GET ${basePath} HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(40_000)}\r\n\r\n`,
      400,
    ],
  ])('%s: refused', async (_, bytes, status) => {
    expect(await send(server.origin, bytes)).toMatch(`HTTP/1.1 ${status} `);
  });

  it('does not stop the server', async () => {
    expect((await ask('/')).status).toBe(200);
  });
});
