import { readFileSync } from 'node:fs';
import { HtmlValidate, type ConfigData } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { pages, problemsOn } from '../support/site.ts';

const config = JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')) as ConfigData;

/** Why .htmlvalidate.json, which cannot hold a comment, departs from the recommended rules. */
const reasons: Record<string, string> = {
  'long-title':
    'The page of a source is titled as the publication is, however long; descriptions.test.ts holds all other titles to the same 70 letters.',
  'require-sri':
    'Integrity protects what comes from another origin. Nothing does, and a page and its own files change together.',
};

describe('html-validate', () => {
  const validator = new HtmlValidate(config);

  it('finds no error on any page', { timeout: 60_000 }, () => {
    const problems = problemsOn(pages, ({ path, html }) =>
      validator
        .validateStringSync(html, path)
        .results.flatMap(({ messages }) => messages)
        .map(
          ({ ruleId, message, line, column, selector }) =>
            `${line}:${column} ${ruleId}: ${message} (${selector ?? 'no element'})`,
        ),
    );
    expect(problems).toEqual([]);
  });

  it('departs from the recommended rules only for a reason that is written down', () => {
    expect(Object.keys(config.rules ?? {})).toEqual(Object.keys(reasons));
    expect(config.extends).toEqual(
      ['recommended', 'a11y', 'document'].map((preset) => `html-validate:${preset}`),
    );
  });
});
