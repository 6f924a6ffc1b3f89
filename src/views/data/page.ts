import type { Library } from '#domain/library.ts';
import type { DataIndex } from '#schemas/data.ts';
import { listSeparator } from '#lib/csv.ts';
import { formatBytes, formatCount } from '#lib/format.ts';
import { dataFile, routes, wholeAddress } from '#lib/urls.ts';
import { dateText, type DateText } from '#views/dates.ts';
import type { PageSection } from '#views/sections.ts';
import { trail } from '#views/statements.ts';
import { dataExamples } from './examples.ts';
import { fieldsOf, fitsCell, type Field } from './fields.ts';
import { dataIndex, fileNames } from './files.ts';
import { dataVersions } from './versions.ts';

/** A file to fetch. */
export interface FileView {
  label: string;
  href: string;
  /** Left out for a schema. */
  size: string | undefined;
}

/** A row of the table of files. */
export interface DatasetView {
  name: string;
  description: string;
  count: string;
  files: FileView[];
}

/** A field in the list of fields. */
export interface FieldView {
  path: string;
  description: string;
  /** What it holds and where it is left out. */
  form: string;
}

/** The fields of one data set. */
export interface FieldsView {
  name: string;
  count: string;
  fields: FieldView[];
}

/** A version of the files. */
export interface VersionView {
  version: string;
  date: DateText;
  changes: string;
}

function fileLink(name: string, size?: string): FileView {
  return { label: name, href: dataFile(name), size };
}

function datasetView({ name, description, count, files }: DataIndex['datasets'][number]) {
  return {
    name,
    description,
    count: formatCount(count, 'entry', 'entries'),
    files: [
      ...files.map(({ url, bytes }) =>
        fileLink(url.slice(url.lastIndexOf('/') + 1), formatBytes(bytes)),
      ),
      fileLink(`schema/${name}.json`),
    ],
  };
}

function fieldView(field: Field): FieldView {
  const { path, type, choice, isOptional, description } = field;
  const form = [
    choice.length > 0 ? choice.join(', ') : type,
    isOptional ? 'may be missing' : '',
    fitsCell(field) ? '' : 'JSON only',
  ];
  return { path, description, form: form.filter(Boolean).join('; ') };
}

function fieldsView(name: (typeof fileNames)['tables'][number] | 'sites'): FieldsView {
  const fields = fieldsOf(name).map(fieldView);
  return { name, count: formatCount(fields.length, 'field'), fields };
}

const sections: readonly PageSection[] = [
  { id: 'files', title: 'Files' },
  { id: 'fields', title: 'Fields' },
  { id: 'examples', title: 'Examples' },
  { id: 'licence', title: 'Licence' },
  { id: 'versions', title: 'Versions' },
];

/** Everything that the page of the data shows. */
export function dataView(library: Library, site: URL | undefined, today: string) {
  const { datasets, licence } = dataIndex(library, site, today);
  const title = 'Data';
  return {
    title,
    description:
      'Missions, payloads, partners, events, plans, facts and their sources as JSON, CSV and GeoJSON, each with a schema. Free to use.',
    trail: trail({ label: title, href: routes.data() }),
    sections,
    listSeparator,
    datasets: datasets.map(datasetView),
    index: fileLink('index.json'),
    fields: [...fileNames.tables, 'sites' as const].map(fieldsView),
    examples: dataExamples(wholeAddress(routes.data(), site)),
    licence,
    versions: dataVersions.map(({ version, date, changes }): VersionView => ({
      version,
      date: dateText(date),
      changes,
    })),
  };
}

export type DataView = ReturnType<typeof dataView>;
