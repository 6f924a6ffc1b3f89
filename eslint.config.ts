import astro from 'eslint-plugin-astro';
import type { Linter } from 'eslint';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Imports point one way: content → schemas → domain → views → components → pages. */
const layers = {
  schemas: ['domain', 'checks', 'views', 'lib', 'components', 'layouts', 'pages', 'site.config'],
  domain: ['checks', 'views', 'lib', 'components', 'layouts', 'pages', 'site.config'],
  checks: ['views', 'lib', 'components', 'layouts', 'pages', 'site.config'],
  lib: ['schemas', 'domain', 'checks', 'views', 'components', 'layouts', 'pages'],
  views: ['domain/queries', 'checks', 'components', 'layouts', 'pages'],
  components: ['domain', 'schemas', 'checks', 'pages'],
  layouts: ['domain', 'schemas', 'checks', 'pages'],
  pages: ['schemas', 'checks'],
};

const layerRules = Object.entries(layers).map(([folder, forbidden]): Linter.Config => ({
  files: [`src/${folder}/**/*.{ts,astro}`],
  ignores: ['src/domain/queries.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^#(${forbidden.join('|')})(/|\\.|$)`,
            message: `src/${folder}/ must not know this layer; see docs/architecture.md.`,
          },
          ...(['schemas', 'domain', 'checks', 'lib', 'views'].includes(folder)
            ? [{ regex: '^astro:', message: 'Only src/domain/queries.ts asks Astro for content.' }]
            : [{ group: ['astro:content'], message: 'Ask src/domain/queries.ts for content.' }]),
        ],
      },
    ],
  },
}));

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'test-results/'] },
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // The project names types where they are declared; `strictest` asks for index access.
      '@typescript-eslint/dot-notation': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'The day comes in once, in src/build-date.ts; take it as a parameter.',
        },
        {
          selector: 'JSXAttribute[name.name="style"]',
          message: 'The Content-Security-Policy blocks inline styles; use a class.',
        },
        {
          selector: 'MemberExpression[property.name="BASE_URL"]',
          message: 'Addresses are made in src/lib/urls.ts.',
        },
      ],
    },
  },
  { files: ['src/build-date.ts', 'src/lib/urls.ts'], rules: { 'no-restricted-syntax': 'off' } },
  ...layerRules,
);
