import type { Library } from '#domain/library.ts';
import { once, onceForText } from '#domain/once.ts';
import {
  fileSchema,
  schemaNames,
  tableNames,
  tables,
  type DataIndex,
  type SchemaName,
  type TableName,
  type TableRecords,
} from '#schemas/data.ts';
import { sitesAbout } from '#schemas/sites.ts';
import { csvText, type Cell } from '#lib/csv.ts';
import { dataFile, routes, wholeAddress } from '#lib/urls.ts';
import { site as siteConfig } from '#site.config.ts';
import { fieldsOf, fitsCell } from './fields.ts';
import { tableRecords } from './records.ts';
import { siteFeatures } from './sites.ts';
import { currentVersion } from './versions.ts';

/** What the names of the files are made of. */
export const fileNames = { tables: tableNames, schemas: schemaNames };

/** Where the site lives, as Astro gives it. */
type Site = URL | undefined;

function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function isCell(value: unknown): value is Cell {
  if (Array.isArray(value)) return value.every((item) => typeof item !== 'object');
  return ['string', 'number', 'boolean', 'undefined'].includes(typeof value);
}

/** What stands in an entry at a path such as "status.state". */
function cellAt(record: object, path: string): Cell {
  const value = path
    .split('.')
    .reduce<unknown>(
      (part, key) =>
        typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined,
      record,
    );
  if (isCell(value)) return value;
  throw new Error(`"${path}" does not fit a cell`);
}

/** Entries as CSV: a column for each field that is not a list of objects. */
export function tableCsv(name: TableName, records: readonly object[]): string {
  const paths = fieldsOf(name)
    .filter(fitsCell)
    .map(({ path }) => path);
  return csvText(
    paths,
    records.map((record) => paths.map((path) => cellAt(record, path))),
  );
}

/** Tables as files; the list of the files says how long each is. */
const filesOf = once((records: TableRecords) =>
  onceForText((name: TableName) => ({
    json: jsonText(records[name]),
    csv: tableCsv(name, records[name]),
  })),
);

/** A table as a JSON file. */
export function jsonFile(library: Library, site: Site, name: TableName): string {
  return filesOf(tableRecords(library, site))(name).json;
}

/** A table as a CSV file. */
export function csvFile(library: Library, site: Site, name: TableName): string {
  return filesOf(tableRecords(library, site))(name).csv;
}

/** The sites as a GeoJSON file. */
export function sitesFile(library: Library, site: Site): string {
  return jsonText(siteFeatures(library, site));
}

function schemaAddress(name: SchemaName, site: Site): string {
  return wholeAddress(dataFile(`schema/${name}.json`), site);
}

/** The JSON Schema of a file, as a file. */
export function schemaFile(site: Site, name: SchemaName): string {
  const { $schema, ...schema } = fileSchema(name);
  return jsonText({ $schema, $id: schemaAddress(name, site), title: name, ...schema });
}

function described(name: string, mediaType: string, text: string, site: Site) {
  return {
    url: wholeAddress(dataFile(name), site),
    mediaType,
    bytes: Buffer.byteLength(text),
  };
}

function tableSet(records: TableRecords, site: Site, name: TableName) {
  const { json, csv } = filesOf(records)(name);
  return {
    name,
    description: tables[name].about,
    count: records[name].length,
    schema: schemaAddress(name, site),
    files: [
      described(`${name}.json`, 'application/json', json, site),
      described(`${name}.csv`, 'text/csv', csv, site),
    ],
  };
}

function siteSet(library: Library, site: Site) {
  const sites = siteFeatures(library, site);
  return {
    name: 'sites',
    description: sitesAbout,
    count: sites.features.length,
    schema: schemaAddress('sites', site),
    files: [described('sites.geojson', 'application/geo+json', jsonText(sites), site)],
  };
}

/**
 * What there is, with its licence.
 *
 * @param today The day of the build.
 */
export function dataIndex(library: Library, site: Site, today: string): DataIndex {
  const records = tableRecords(library, site);
  const page = wholeAddress(routes.data(), site);
  return {
    title: `${siteConfig.title}: data`,
    description: siteConfig.description,
    url: page,
    licence: {
      id: 'CC-BY-4.0',
      name: 'Creative Commons Attribution 4.0 International',
      url: 'https://creativecommons.org/licenses/by/4.0/',
      attribution: `${siteConfig.title}, ${page}, CC BY 4.0`,
    },
    version: currentVersion.version,
    built: today,
    schema: schemaAddress('index', site),
    datasets: [...tableNames.map((name) => tableSet(records, site, name)), siteSet(library, site)],
  };
}

/** The same as a JSON file. */
export function indexFile(library: Library, site: Site, today: string): string {
  return jsonText(dataIndex(library, site, today));
}
