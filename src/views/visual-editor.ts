import type { CmsConfig, EntryCollection, Field } from '@sveltia/cms';
import { isNumberOrText, originalField } from '#lib/editor-file.ts';
import { collectionNames, collections, type CollectionName } from '#schemas/collections.ts';
import { typedSchema, type JsonSchema } from '#schemas/typed.ts';

/** What the visual editor is started with. */
export interface VisualEditorSettings {
  config: CmsConfig;
  /** How the files of a collection are read and written. */
  formats: readonly { name: CollectionName; ending: string; schema: JsonSchema }[];
}

/** The field that names an entry, for collections in which files are added by hand. */
const naming: Partial<Record<CollectionName, string>> = {
  payloads: 'names.en',
  partners: 'names.en',
  programme: 'names.en',
  glossary: 'names.en',
  results: 'finding',
  updates: 'title',
  stories: 'title',
};

const repository = /^https:\/\/github\.com\/([^/]+\/[^/]+?)(?:\.git)?\/?$/;

/** Owner and name of a repository on GitHub; undefined for any other address. */
export function githubRepository(url: string | undefined): string | undefined {
  return repository.exec(url ?? '')?.[1];
}

/** @example labelOf('asOf') // 'As of' */
function labelOf(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function schemaOf(part: JsonSchema | boolean | undefined): JsonSchema {
  return typeof part === 'object' ? part : {};
}

/** What every field has, of whatever kind. */
function basics(name: string, { description }: JsonSchema, required: boolean) {
  const hint = description === undefined ? {} : { hint: description };
  return { name, label: labelOf(name), required, ...hint };
}

/** A list of values or of fields; one that may be empty is not asked for by the editor. */
function listField(name: string, schema: JsonSchema, required: boolean): Field {
  const { minItems = 0 } = schema;
  const items = Array.isArray(schema.items) ? {} : schemaOf(schema.items);
  const list = { ...basics(name, schema, required && minItems > 0), widget: 'list' as const };
  if (items.type !== 'object') return { ...list, field: fieldOf('item', items, true) };
  const fields = fieldsOf(items);
  return { ...list, fields, collapsed: true, summary: `{{fields.${fields[0]?.name ?? ''}}}` };
}

function textField(name: string, schema: JsonSchema, required: boolean): Field {
  const field = { ...basics(name, schema, required), widget: 'string' as const };
  if (!isNumberOrText(schema)) return field;
  const hint = `${schema.description ?? ''}. A text of digits only, such as a year, goes in quotes: '2029'`;
  return { ...field, hint };
}

function fieldOf(name: string, schema: JsonSchema, required: boolean): Field {
  const field = basics(name, schema, required);
  if (schema.enum) return { ...field, widget: 'select', options: schema.enum.map(String) };
  switch (schema.type) {
    case 'boolean':
      return { ...field, widget: 'boolean' };
    case 'integer':
      return { ...field, widget: 'number', value_type: 'int' };
    case 'number':
      return { ...field, widget: 'number', value_type: 'float' };
    case 'array':
      return listField(name, schema, required);
    case 'object':
      return { ...field, widget: 'object', fields: fieldsOf(schema) };
    default:
      return textField(name, schema, required);
  }
}

function fieldsOf({ properties = {}, required = [] }: JsonSchema): Field[] {
  return Object.entries(properties).map(([name, part]) =>
    fieldOf(name, schemaOf(part), required.includes(name)),
  );
}

const prose: Field = {
  name: 'body',
  label: 'Prose',
  widget: 'text',
  required: false,
  hint: 'Markdown with the components of docs/content-reference.md',
};

function collectionOf(name: CollectionName): EntryCollection {
  const { ending } = collections[name];
  const identifier = naming[name];
  return {
    name,
    label: labelOf(name),
    folder: `content/${name}`,
    // Templates for new files begin with an underscore, which the content itself leaves out too.
    filter: { field: 'slug', pattern: '^[^_]' },
    format: name,
    create: identifier !== undefined,
    // Files and ids are permanent: people link to them.
    delete: false,
    slug: { editable: true },
    ...(identifier === undefined ? {} : { identifier_field: identifier }),
    fields: [
      ...fieldsOf(typedSchema(name)),
      ...(ending === 'mdx' ? [prose] : []),
      { name: originalField, widget: 'hidden' },
    ],
  };
}

/**
 * The settings of the visual editor, from the schemas of the content. Every change becomes a pull
 * request, so that the content check sees it before readers do.
 *
 * @param repo Owner and name of the repository on GitHub.
 */
export function visualEditorSettings(repo: string): VisualEditorSettings {
  return {
    config: {
      load_config_file: false,
      backend: { name: 'github', repo, auth_methods: ['token'] },
      publish_mode: 'editorial_workflow',
      media_folder: 'public/media',
      output: { omit_empty_optional_fields: true },
      editor: { preview: false },
      collections: collectionNames.map(collectionOf),
    },
    formats: collectionNames.map((name) => ({
      name,
      ending: collections[name].ending,
      schema: typedSchema(name),
    })),
  };
}
