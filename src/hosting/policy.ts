import { createHash } from 'node:crypto';
import { transitionStyles } from '#lib/page-transition.ts';
import { earlyThemeScript } from '#scripts/theme.ts';

/** The inline script or style of a text, as policies name it. */
export function hashOf(text: string) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}` as const;
}

/** The one inline script of the site. */
export const earlyThemeHash = hashOf(earlyThemeScript);

/** The styles that Astro does not know of. */
export const transitionHash = hashOf(transitionStyles);

/** What every page may load: nothing to begin with, then what the site itself serves. */
const sources = [
  "default-src 'none'",
  "base-uri 'none'",
  "connect-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "img-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
];

/** Text becomes code only by the policy of the search (`default`) and of offline reading. */
const trustedTypes = ["require-trusted-types-for 'script'", 'trusted-types default magpie'];

/** The directives in the `<meta>` of a page, to which Astro adds the hashes of its own code. */
export const pagePolicy: readonly string[] = [...sources, ...trustedTypes];

const hostDirectives = [
  ...sources,
  "frame-ancestors 'none'",
  `script-src 'self' '${earlyThemeHash}' 'wasm-unsafe-eval'`,
  "script-src-attr 'none'",
  "style-src 'self' 'unsafe-inline'",
  "style-src-attr 'none'",
  ...trustedTypes,
];

/**
 * The Content-Security-Policy that hosts send with what is not of the visual editor. A browser obeys
 * it and that of the page: here are the bounds of the whole site, what a `<meta>` cannot say, and a
 * policy for what is no page, such as an SVG opened by itself. Why it leaves the hashes of styles to
 * the page, docs/deploying.md says.
 */
export const hostPolicy: string = hostDirectives.join('; ');

/**
 * Directives of the visual editor in place of those above. It speaks to GitHub, shows what it holds
 * in memory, and makes HTML by policies of its own.
 */
export const editorDirectives = [
  "connect-src 'self' blob: data: https://api.github.com https://www.githubstatus.com",
  "img-src 'self' blob: data: https://avatars.githubusercontent.com",
  'trusted-types default magpie dompurify svelte-trusted-html',
] as const;

function nameOf(directive: string): string | undefined {
  return directive.split(' ')[0];
}

/** The policy that hosts send with the visual editor. */
export const editorHostPolicy: string = hostDirectives
  .map((usual) => editorDirectives.find((own) => nameOf(own) === nameOf(usual)) ?? usual)
  .join('; ');
