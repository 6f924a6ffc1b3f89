import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import {
  all,
  basePath,
  files,
  linkTarget,
  findPage,
  origin,
  pageAt,
  entryPagesBelow,
  readBytes,
  readDist,
  textOf,
} from '../support/site.ts';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type Entry = Record<string, Json>;

const folder = `${basePath}data/`;
const whole = origin + folder;

/** The fields that tell the entries of a table apart. */
const keys = {
  missions: ['id'],
  payloads: ['id'],
  partners: ['id'],
  contributions: ['payload', 'partner', 'role', 'does'],
  events: ['mission', 'id'],
  plans: ['mission', 'number'],
  stages: ['id'],
  facts: ['collection', 'entry', 'id'],
  sources: ['id'],
  glossary: ['id'],
  stories: ['id'],
  updates: ['id'],
};
type Table = keyof typeof keys;
const tables = Object.keys(keys) as Table[];

function json<Content = Json>(name: string): Content {
  return JSON.parse(readDist(folder + name)) as Content;
}

const entries = Object.fromEntries(tables.map((table) => [table, json<Entry[]>(`${table}.json`)]));
const entriesOf = (table: Table) => entries[table] ?? [];

interface Index {
  built: string;
  datasets: {
    name: string;
    description: string;
    count: number;
    schema: string;
    files: { url: string; bytes: number }[];
  }[];
}
const index = json<Index>('index.json');

/** Every value of a field, however deep it lies. */
function valuesOf(value: Json, field: string): Json[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === field ? [part].flat() : valuesOf(part, field),
  );
}

function addressOf(url: string): string {
  return url.slice(origin.length);
}

describe('the data files', () => {
  const names = [
    ...tables.flatMap((table) => [`${table}.json`, `${table}.csv`, `schema/${table}.json`]),
    'sites.geojson',
    'schema/sites.json',
    'index.json',
    'schema/index.json',
  ];

  it('are all there, and no others', () => {
    const found = [...files].filter((file) => file.startsWith(folder) && !file.endsWith('.html'));
    expect(found.toSorted()).toEqual(names.map((name) => folder + name).toSorted());
  });

  it('are those that the index lists, with their sizes', () => {
    const listed = index.datasets.flatMap((set) => set.files);
    expect(listed).not.toEqual([]);
    expect(listed.filter(({ url, bytes }) => readBytes(addressOf(url)).length !== bytes)).toEqual(
      [],
    );
  });

  it('are all linked from their page', () => {
    const page = pageAt('/data/');
    const linked = all(page.document, '#files :is(p, td) a').map((link) =>
      link.getAttribute('href'),
    );
    const listed = names.filter((name) => name !== 'schema/index.json');
    expect(linked.toSorted()).toEqual(listed.map((name) => folder + name).toSorted());
  });

  it('have the day of the build', () => {
    const day = pageAt('/data/').document.querySelector('footer time')?.getAttribute('datetime');
    expect(index.built).toBe(day);
  });
});

describe('a schema', () => {
  const validated = [
    ...tables.map((table) => [table, `${table}.json`]),
    ['sites', 'sites.geojson'],
    ['index', 'index.json'],
  ];

  function validator(name: string) {
    const ajv = new Ajv2020({ allErrors: true });
    addFormats.default(ajv);
    return ajv.compile(json<object>(`schema/${name}.json`));
  }

  it.each(validated)('accepts the file of %s', (name = '', file = '') => {
    const validate = validator(name);
    validate(json(file));
    expect(validate.errors).toBeNull();
  });

  it.each(tables)('refuses an entry of %s with a field that it does not know', (table) => {
    expect(validator(table)([{ ...entriesOf(table)[0], madeUp: 'x' }])).toBe(false);
  });

  it.each(tables)('refuses an entry of %s that lacks one of its keys', (table) => {
    const [entry = {}] = entriesOf(table);
    const lacking = Object.entries(entry).filter(([field]) => field !== keys[table][0]);
    expect(validator(table)([Object.fromEntries(lacking)])).toBe(false);
  });

  it.each(index.datasets)('of $name says what the file is', ({ name, description }) => {
    expect(json<Record<string, string>>(`schema/${name}.json`)['description']).toBe(description);
  });

  it.each(validated)('of %s is at the address that it has as its id', (name) => {
    const { $id, $schema } = json<Record<string, string>>(`schema/${name}.json`);
    expect([$id, $schema]).toEqual([
      `${whole}schema/${name}.json`,
      'https://json-schema.org/draft/2020-12/schema',
    ]);
  });
});

describe.each(tables)('the entries of %s', (table) => {
  const list = entriesOf(table);
  const set = index.datasets.find(({ name }) => name === table);

  it('are as many as the index says', () => {
    expect(list.length).toBeGreaterThan(0);
    expect(set?.count).toBe(list.length);
  });

  it('are all different', () => {
    const found = list.map((entry) => keys[table].map((key) => entry[key]).join(' '));
    expect(new Set(found).size).toBe(found.length);
  });

  it('have addresses that lead to their page, fact or event', () => {
    const page = pageAt('/data/');
    const urls = valuesOf(list, 'url').map(String);
    const lost = urls.filter((url) =>
      url.includes('#') ? !linkTarget(page, url) : !findPage(addressOf(url)),
    );
    expect(lost).toEqual([]);
    expect(urls.filter((url) => !url.startsWith(origin + basePath))).toEqual([]);
  });
});

describe('the ids', () => {
  const ids = (table: Table) => new Set(entriesOf(table).map(({ id }) => id));
  const everything = Object.values(entries).flat();

  it.each([
    ['sources', 'sources'],
    ['mission', 'missions'],
    ['relay', 'missions'],
    ['payload', 'payloads'],
    ['partner', 'partners'],
    ['parent', 'partners'],
    ['see', 'glossary'],
    ['missions', 'missions'],
    ['payloads', 'payloads'],
    ['partners', 'partners'],
  ] as const)('in “%s” are entries of %s', (field, table) => {
    const used = valuesOf(everything, field);
    const known = ids(table);
    expect(used).not.toEqual([]);
    expect(used.filter((id) => !known.has(id))).toEqual([]);
  });

  it('of facts name an entry of their collection', () => {
    const lost = entriesOf('facts').filter(
      ({ collection, entry }) => !ids(collection as Table).has(entry ?? ''),
    );
    expect(lost).toEqual([]);
  });

  it.each([
    ['payloads', '/payloads/'],
    ['partners', '/partners/'],
    ['missions', '/missions/'],
    ['sources', '/sources/'],
    ['stories', '/stories/'],
  ] as const)('of %s are those of the pages', (table, path) => {
    const slugs = entryPagesBelow(path).map((page) => page.path.slice(path.length, -1));
    expect([...ids(table)].map(String).toSorted()).toEqual(slugs.toSorted());
  });
});

describe.each(tables)('%s.csv', (table) => {
  const text = readDist(`${folder}${table}.csv`);
  const rows = parse(text, { columns: true }) as Record<string, string>[];
  const columns = Object.keys(rows[0] ?? {});

  function at(entry: Entry, path: string): Json | undefined {
    return path
      .split('.')
      .reduce<Json | undefined>((value, key) => (value as Entry | undefined)?.[key], entry);
  }

  it('has lines that end in CRLF, and no mark of byte order', () => {
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.startsWith('\uFEFF')).toBe(false);
  });

  it('says the same as the JSON file', () => {
    const expected = entriesOf(table).map((entry) =>
      Object.fromEntries(
        columns.map((column) => [column, [at(entry, column) ?? ''].flat().join('; ')]),
      ),
    );
    expect(rows).toEqual(expected);
  });

  it('has a column for every field that holds one value or a list of them', () => {
    const isPlain = (value: Json) => typeof value !== 'object';
    const fields = entriesOf(table).flatMap((entry) =>
      Object.entries(entry)
        .filter(([, value]) => (Array.isArray(value) ? value.some(isPlain) : isPlain(value)))
        .map(([field]) => field),
    );
    expect([...new Set(fields)].filter((field) => !columns.includes(field))).toEqual([]);
  });

  it('has lists that can be taken apart again', () => {
    const items = entriesOf(table).flatMap((entry) =>
      columns.map((column) => at(entry, column)).filter(Array.isArray),
    );
    expect(items.flat().filter((item) => String(item).includes('; '))).toEqual([]);
  });
});

type Position = [longitude: number, latitude: number];
type Geometry =
  { type: 'Point'; coordinates: Position } | { type: 'MultiPolygon'; coordinates: Position[][][] };

/** Twice the area that a ring goes round, in square degrees: positive where it goes to the left. */
function turnOf(ring: Position[]): number {
  return ring.slice(1).reduce((sum, [x, y], index) => {
    const [beforeX, beforeY] = ring[index] ?? [x, y];
    return sum + beforeX * y - x * beforeY;
  }, 0);
}

/** True where an edge leads across the 180th meridian, other than along a pole. */
function crosses180(ring: Position[]): boolean {
  return ring.slice(1).some(([x, y], index) => {
    const [beforeX] = ring[index] ?? [x];
    return Math.abs(x - beforeX) > 180 && Math.abs(y) !== 90;
  });
}

function ringFaults(ring: Position[], place: number): string[] {
  const isRightHanded = place === 0 ? turnOf(ring) > 0 : turnOf(ring) < 0;
  return [
    ...(String(ring[0]) === String(ring.at(-1)) ? [] : ['a ring is not closed']),
    ...(isRightHanded ? [] : ['a ring turns the wrong way']),
    ...(crosses180(ring) ? ['a ring is not cut at 180°'] : []),
  ];
}

/** What RFC 7946 asks of areas beyond the schema: sections 3.1.6 and 3.1.9. */
function faultsOf({ id, geometry }: { id: string; geometry: Geometry | null }): string[] {
  const polygons = geometry?.type === 'MultiPolygon' ? geometry.coordinates : [];
  return polygons.flatMap((rings) => rings.flatMap(ringFaults)).map((fault) => `${id}: ${fault}`);
}

describe('sites.geojson', () => {
  interface Feature {
    id: string;
    geometry: Geometry | null;
    properties: {
      mission: string;
      url: string;
      kind: string;
      certainty: string;
      sources: string[];
    };
  }
  const { features } = json<{ features: Feature[] }>('sites.geojson');

  it('has the landing as a point, the target as a point that is not confirmed, areas as areas', () => {
    expect(features.map(({ id, geometry }) => [id, geometry?.type])).toEqual([
      ['chang-e-6-point', 'Point'],
      ['chang-e-7-area', 'MultiPolygon'],
      ['chang-e-7-point', 'Point'],
      ['chang-e-8-area', 'MultiPolygon'],
      ['chang-e-1-end', 'Point'],
      ['chang-e-3-landing', 'Point'],
      ['chang-e-4-landing', 'Point'],
      ['chang-e-5-landing', 'Point'],
    ]);
    const target = features.find(({ id }) => id === 'chang-e-7-point');
    expect(target?.properties.certainty).toContain('not confirmed');
  });

  it('has missions and flights that the tables have, at addresses that exist', () => {
    const known = [...entriesOf('missions'), ...entriesOf('stages')].map(({ id }) => id);
    const lost = features.filter(
      ({ properties: { mission, url } }) =>
        !known.includes(mission) || !linkTarget(pageAt('/data/'), url),
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('keeps the rules of RFC 7946, save that its coordinates are of the Moon', () => {
    const { type, crs, note, ...others } = json<Record<string, unknown>>('sites.geojson');
    expect(Object.keys(others)).toEqual(['features']);
    expect([type, crs]).toEqual([
      'FeatureCollection',
      { type: 'name', properties: { name: 'urn:ogc:def:crs:IAU:2015:30100' } },
    ]);
    expect(note).toMatch(/on the Moon/);
    expect(features.flatMap(faultsOf)).toEqual([]);
    expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
  });

  it('has sources that the bibliography has', () => {
    const known = new Set(entriesOf('sources').map(({ id }) => id));
    const used = features.flatMap(({ properties }) => properties.sources);
    expect(used.filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('the page of the data', () => {
  const { document } = pageAt('/data/');

  it('explains every column of every table', () => {
    const missing = tables.flatMap((table) => {
      const [header = ''] = readDist(`${folder}${table}.csv`).split('\r\n');
      const explained = all(document, `#fields-${table} dt`).map(textOf);
      return header.split(',').filter((column) => !explained.includes(column));
    });
    expect(missing).toEqual([]);
  });

  it('has examples that name files that exist', () => {
    const named = all(document, '#examples code')
      .flatMap((code) => [...(code.textContent ?? '').matchAll(/http[^\s"]*\/data\/[\w.]+/g)])
      .map(([url]) => url);
    expect(named).not.toEqual([]);
    expect(named.filter((url) => !files.has(addressOf(url)))).toEqual([]);
  });
});
