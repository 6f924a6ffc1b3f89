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

/**
 * The Content-Security-Policy that hosts send with every file. A browser obeys it and that of the
 * page, so inline code still runs by its hash alone: here are the bounds of the whole site, what a
 * `<meta>` cannot say, and a policy for what is no page, such as an SVG opened by itself.
 */
export const hostPolicy: string = [
  ...sources,
  "frame-ancestors 'none'",
  "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'",
  "script-src-attr 'none'",
  "style-src 'self' 'unsafe-inline'",
  "style-src-attr 'none'",
  ...trustedTypes,
].join('; ');
