import { afterEach, describe, expect, it, vi } from 'vitest';
import { linkRel, withBase, withoutBase } from '#lib/urls.ts';

describe('withoutBase', () => {
  it.each([
    ['/missions/', '/', '/missions/'],
    ['/moon/missions/chang-e-7/#plans', '/moon/', '/missions/chang-e-7/#plans'],
    ['/moon/', '/moon/', '/'],
    ['/missions/', '/moon/', '/missions/'],
    ['/moonlight/', '/moon/', '/moonlight/'],
  ])('makes of %s under %s %s', (path, base, expected) => {
    expect(withoutBase(path, base)).toBe(expected);
  });
});

describe('withBase', () => {
  it.each([
    ['/', '/', '/'],
    ['/missions/', '/', '/missions/'],
    ['/missions/chang-e-7/#plans', '/', '/missions/chang-e-7/#plans'],
    ['/', '/moon/', '/moon/'],
    ['/missions/', '/moon/', '/moon/missions/'],
    ['/missions/chang-e-7/#plans', '/moon/', '/moon/missions/chang-e-7/#plans'],
    ['/moonlight/', '/moon/', '/moon/moonlight/'],
  ])('puts %s under %s as %s', (path, base, expected) => {
    expect(withBase(path, base)).toBe(expected);
  });

  it.each(['/', '/moon/'])('adds the base %s once only', (base) => {
    const once = withBase('/payloads/dorn/', base);
    expect(withBase(once, base)).toBe(once);
  });

  it.each([
    '#fact-launch-mass',
    'https://www.esa.int/',
    'http://www.cnsa.gov.cn/',
    'mailto:someone@example.org',
    '//www.esa.int/',
    '../esa/',
  ])('leaves %s alone', (address) => {
    expect(withBase(address, '/moon/')).toBe(address);
  });
});

describe('routes', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  async function routesUnder(base: string) {
    vi.stubEnv('BASE_URL', base);
    vi.resetModules();
    return (await import('#lib/urls.ts')).routes;
  }

  it.each(['/moon', '/moon/'])(
    'stand under the base path of the build, given as %s',
    async (base) => {
      const routes = await routesUnder(base);
      expect(routes.payload('dorn')).toBe('/moon/payloads/dorn/');
    },
  );

  it('end in a slash, every one', async () => {
    const routes = await routesUnder('/');
    const addresses = Object.values(routes).map((route) => route('some-id'));
    expect(addresses.filter((address) => !address.endsWith('/'))).toEqual([]);
  });
});

describe('linkRel', () => {
  it.each([
    ['https://doi.org/10.1093/nsr/nwae328', 'external'],
    ['/missions/', undefined],
    ['#facts', undefined],
  ])('of %s is %s', (href, rel) => {
    expect(linkRel(href)).toBe(rel);
  });
});
