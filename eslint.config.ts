import type { Linter } from 'eslint';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What a folder of `src/` may import from other folders, and from outside, as regular expressions. */
interface Layer {
  folders: string[];
  packages: string[];
}

const words = ['site\\.config\\.ts$', 'redirects\\.ts$'];
const surroundings = [...words, 'environment\\.ts$', 'scripts/', 'styles/', 'assets/'];

/** Imports point one way: content → schemas → domain → views → components → pages. */
const layers: Record<string, Layer> = {
  schemas: { folders: [], packages: ['astro/zod$', 'edtf$'] },
  domain: { folders: ['schemas/', 'domain/(?!queries\\.)'], packages: ['edtf$'] },
  checks: {
    folders: ['schemas/', 'domain/(?!queries\\.)'],
    packages: [
      'astro/zod$',
      'node:',
      'js-yaml$',
      'yaml$',
      'satteri$',
      'github-slugger$',
      'fastest-levenshtein$',
    ],
  },
  hosting: {
    folders: [...words, 'scripts/theme\\.ts$', 'lib/page-transition\\.ts$'],
    packages: ['node:crypto$'],
  },
  lib: { folders: [...words, 'lib/', 'assets/'], packages: ['(?!astro)[a-z@]'] },
  views: {
    folders: [...words, 'schemas/', 'domain/(?!queries\\.)', 'views/', 'lib/', 'assets/'],
    packages: ['(?!astro)[a-z@]'],
  },
  components: {
    folders: [...surroundings, 'views/', 'lib/', 'components/', 'layouts/'],
    packages: ['astro:assets$', 'astro/types$', 'astro/runtime/'],
  },
  layouts: {
    folders: [...surroundings, 'views/', 'lib/', 'components/', 'layouts/'],
    packages: ['astro:assets$', 'astro/types$'],
  },
  pages: {
    folders: [
      ...surroundings,
      '_[a-z-]+\\.ts$',
      'domain/queries\\.ts$',
      'hosting/policy\\.ts$',
      'views/',
      'lib/',
      'components/',
      'layouts/',
    ],
    packages: ['astro$', 'astro[/:]container$', 'astro/runtime/', '@astrojs/mdx/container'],
  },
  scripts: { folders: ['lib/'], packages: ['@sveltia/cms$', 'workbox-'] },
};

/** Rejects every import that is not allowed, however it is written: `#lib/…` or `../lib/…`. */
function onlyFrom({ folders, packages }: Layer): Linter.RulesRecord {
  const ownFolder = '\\./(?!queries\\.)';
  const otherFolder = `(?:#|(?:\\.\\./)+)(?:${folders.join('|') || '(?!)'})`;
  return {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(?!${[ownFolder, otherFolder, ...packages].join('|')})`,
            message: 'This layer must not know it; see "Layers" in docs/architecture.md.',
          },
        ],
      },
    ],
  };
}

const layerRules = Object.entries(layers).map(([folder, layer]): Linter.Config => ({
  files: [`src/${folder}/**/*.{ts,astro}`],
  rules: onlyFrom(layer),
}));

const queriesRule: Linter.Config = {
  files: ['src/domain/queries.ts'],
  rules: onlyFrom({ folders: ['schemas/', 'domain/'], packages: ['astro:content$'] }),
};

const clock = [
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
].map((selector) => ({
  selector,
  message: 'The day comes in once, in src/build-date.ts; take it as a parameter.',
}));

const baseUrl = [
  'MemberExpression[property.name="BASE_URL"]',
  'MemberExpression[property.value="BASE_URL"]',
].map((selector) => ({ selector, message: 'Addresses are made in src/lib/urls.ts.' }));

const inlineStyle = {
  selector: 'JSXAttribute[name.name="style"]',
  message: 'The Content-Security-Policy blocks inline styles; use a class.',
};

const defaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name, so that a thing has one name everywhere.',
};

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'test-results/', 'screenshots/'] },
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // TypeScript on `strictest` asks for brackets where a name comes from an index signature.
      '@typescript-eslint/dot-notation': 'off',
      // Taking a property away by destructuring is the plain way to leave it out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'no-restricted-syntax': ['error', ...clock, ...baseUrl, inlineStyle],
    },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/**/*.d.ts'],
    rules: { 'no-restricted-syntax': ['error', ...clock, ...baseUrl, defaultExport] },
  },
  {
    files: ['src/build-date.ts'],
    rules: { 'no-restricted-syntax': ['error', ...baseUrl, defaultExport] },
  },
  {
    files: ['src/lib/urls.ts'],
    rules: { 'no-restricted-syntax': ['error', ...clock, defaultExport] },
  },
  layerRules,
  queriesRule,
);
