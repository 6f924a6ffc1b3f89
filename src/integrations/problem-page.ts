import type { Problem } from '#checks/problem.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

function item({ file, line, column, field, rule, found, wanted, mend }: Problem): string {
  const rows = [
    ['Found', found],
    ['Wanted', wanted],
    ['To mend', mend],
  ].map(([name = '', text = '']) => `<dt>${name}</dt><dd>${escaped(text)}</dd>`);
  return `<li><h2><code>${escaped(file)}:${line}:${column}</code> ${escaped(field)} <small>${rule}</small></h2><dl>${rows.join('')}</dl></li>`;
}

/**
 * The page that the dev server shows in place of any other while the content has errors. It loads
 * itself again when something is mended.
 *
 * @param base The path under which the site is served, with a slash at its end.
 * @param asItIs Parameter of an address that asks for the page behind this one.
 */
export function problemPage(problems: readonly Problem[], base: string, asItIs: string): string {
  const title = `${problems.length} to mend in the content`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<script type="module" src="${base.replace(/\/?$/, '/')}@vite/client"></script>
<style>
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 46rem; margin: 3rem auto; padding: 0 1rem; }
ol { padding: 0; list-style: none; }
li { border-top: 1px solid; padding: 1rem 0; }
h2 { margin: 0 0 0.5rem; font-size: 1rem; overflow-wrap: anywhere; }
small { font-weight: normal; opacity: 0.7; }
dl { display: grid; grid-template-columns: 5rem 1fr; gap: 0.25rem 1rem; margin: 0; }
dd { margin: 0; overflow-wrap: anywhere; }
</style>
</head>
<body>
<h1>${title}</h1>
<p>Mend it and save: this page follows. Until then you can see <a href="?${asItIs}">the page as far as it goes</a>.</p>
<ol>${problems.map(item).join('')}</ol>
</body>
</html>
`;
}
