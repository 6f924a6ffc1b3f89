import { redirects } from '#redirects.ts';
import { caching, hashedFolders, headers } from './headers.ts';
import { mediaTypes, specialTypes } from './media-types.ts';
import { editorHostPolicy, hostPolicy } from './policy.ts';

/** How nginx serves the site. */
export interface NginxSite {
  /** The path under which the site is served, with a slash at both ends. */
  base: string;
  /** The folder in which the site lies, under its base path: `/srv/www` for `/srv/www/moon/`. */
  root: string;
  /** Address and port, such as `80` or `127.0.0.1:8080`. */
  listen: string;
}

/** A directive with a block of lines. */
function block(head: string, lines: readonly string[]): string {
  return [`${head} {`, ...lines.map((line) => line.replaceAll(/^(?=.)/gm, '    ')), '}'].join('\n');
}

function quoted(value: string): string {
  return `"${value}"`;
}

type Entry = readonly [key: string, value: string];

/** A table from one variable to another. */
function map(source: string, target: string, entries: readonly Entry[]): string {
  const lines = entries.map(([key, value]) => `${key} ${quoted(value)};`);
  return block(`map $${source} $${target}`, lines);
}

/** Old addresses, with the slash at their end and without. */
function moved(base: string): Entry[] {
  return redirects.flatMap(({ from, to }) => {
    const old = base + from.slice(1);
    const target = base + to.slice(1);
    return [old, old.slice(0, -1)].map((address): Entry => [address, target]);
  });
}

function lifetimes(base: string): Entry[] {
  return [
    [`${base}sw.js`, caching.worker],
    ...hashedFolders.map((folder): Entry => [`~^${base}${folder.slice(1)}`, caching.hashed]),
  ];
}

function tables(base: string): string[] {
  return [
    map('uri', 'magpie_moved', [['default', ''], ...moved(base)]),
    map('uri', 'magpie_policy', [
      ['default', hostPolicy],
      [`~^${base}admin/`, editorHostPolicy],
    ]),
    map('uri', 'magpie_lifetime', [['default', caching.others], ...lifetimes(base)]),
    map('status', 'magpie_caching', [
      ['default', '$magpie_lifetime'],
      ['~^[45]', caching.errors],
    ]),
    map('status', 'magpie_allow', [
      ['default', ''],
      ['405', 'GET, HEAD'],
    ]),
  ];
}

/** All headers stand in the server: a location with one of its own would lose the others. */
function headerLines(): string[] {
  const all = {
    ...headers,
    'Content-Security-Policy': '$magpie_policy',
    'Cache-Control': '$magpie_caching',
    Allow: '$magpie_allow',
  };
  return Object.entries(all).map(([name, value]) => `add_header ${name} ${quoted(value)} always;`);
}

function typeBlocks(): string[] {
  const types = Object.entries(mediaTypes).map(
    ([extension, type]) => `${quoted(type)} ${extension};`,
  );
  const special = Object.entries(specialTypes).map(([ending, type]) =>
    block(`location ~ ${quoted(ending)}`, ['types { }', `default_type ${quoted(type)};`]),
  );
  return [block('types', types), 'default_type application/octet-stream;', ...special];
}

/**
 * The site for nginx: the tables and the server that stand in its `http` block. Wants the module
 * `brotli_static`; compressed copies lie beside the files.
 */
export function nginxSite({ base, root, listen }: NginxSite): string {
  const server = [
    `listen ${listen};`,
    'server_name _;',
    `root ${quoted(root)};`,
    'server_tokens off;',
    '# The address may be another behind a proxy, so redirects name only the path.',
    'absolute_redirect off;',
    'client_max_body_size 1k;',
    'brotli_static on;',
    'gzip_static on;',
    'gzip_vary on;',
    '# Spares opening a file for each answer; what is deployed is seen after ten seconds.',
    'open_file_cache max=4096;',
    'open_file_cache_valid 10s;',
    ...headerLines(),
    ...typeBlocks(),
    `error_page 403 404 =404 ${base}404.html;`,
    block(`location = ${base}404.html`, ['internal;']),
    '# Files that are for hosts, and the compressed copies by themselves.',
    block(`location ~ "/\\.(?!well-known/)|/_(?:headers|redirects)$|\\.(?:br|gz)$"`, [
      'return 404;',
    ]),
    block('if ($request_method !~ "^(?:GET|HEAD)$")', ['return 405;']),
    block('if ($magpie_moved)', ['return 301 $magpie_moved$is_args$args;']),
  ];
  return [...tables(base), block('server', server)].join('\n\n') + '\n';
}
