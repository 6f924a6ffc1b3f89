import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Snippet {
  body: string;
  scope: string;
}

/** The snippets of a file of `.vscode/`, by name. */
export function snippetsIn(file: string): Map<string, Snippet> {
  const path = join(import.meta.dirname, '../../.vscode', file);
  const snippets = JSON.parse(readFileSync(path, 'utf8')) as Record<
    string,
    { body: string | string[]; scope: string }
  >;
  return new Map(
    Object.entries(snippets).map(([name, { body, scope }]) => [
      name,
      { body: [body].flat().join('\n'), scope },
    ]),
  );
}

/** What stands in the file when a snippet is taken as it is: the first choice, the words proposed. */
export function expanded({ body }: Snippet, day = '2026-11-20'): string {
  return body
    .replaceAll('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', day)
    .replace(/\$\{\d+\|([^,|]+)[^}]*\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1');
}

/** The values offered where a snippet lets the editor choose, by field. */
export function choicesIn({ body }: Snippet): Map<string, string[]> {
  const lists = body.matchAll(/^ {2}(\w+): \$\{\d+\|([^|]+)\|\}/gm);
  return new Map([...lists].map(([, field = '', values = '']) => [field, values.split(',')]));
}
