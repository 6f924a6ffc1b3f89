import { describe, expect, it } from 'vitest';
import { site } from '#site.config.ts';
import { all, pages, problemsOn, textNodes, textOf, type Page } from '../support/site.ts';

interface Writing {
  name: string;
  letters: RegExp;
  /** Scripts, by ISO 15924, of the languages that are written in these letters. */
  scripts: string[];
}

interface Text {
  words: string;
  lang: string;
}

const writings: Writing[] = [
  { name: 'Chinese', letters: /\p{Script=Han}/u, scripts: ['Hans', 'Hant', 'Jpan', 'Kore'] },
  { name: 'Japanese', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, scripts: ['Jpan'] },
  { name: 'Korean', letters: /\p{Script=Hangul}/u, scripts: ['Kore'] },
  { name: 'Cyrillic', letters: /\p{Script=Cyrillic}/u, scripts: ['Cyrl'] },
  { name: 'Arabic', letters: /\p{Script=Arabic}/u, scripts: ['Arab', 'Aran'] },
  { name: 'Thai', letters: /\p{Script=Thai}/u, scripts: ['Thai'] },
];

const spoken = ['alt', 'aria-label', 'title'];

/** Script in which a language is written, such as "Hans" for "zh". */
function scriptOf(lang: string): string | undefined {
  return lang === '' ? undefined : new Intl.Locale(lang).maximize().script;
}

function langOf(element: Element | null): string {
  return element?.closest('[lang]')?.getAttribute('lang') ?? '';
}

/** Everything a page shows or has read out, each with the language it is marked with. */
function textsOf({ document }: Page): Text[] {
  const shown = textNodes(document.body).map((node) => ({
    words: textOf(node),
    lang: langOf(node.parentElement),
  }));
  const heard = spoken.flatMap((name) =>
    all(document.body, `[${name}]`).map((element) => ({
      words: element.getAttribute(name) ?? '',
      lang: langOf(element),
    })),
  );
  return [...shown, ...heard];
}

const texts = new Map(pages.map((page) => [page, textsOf(page)]));

/** Texts of a page that are wrong, each with its language. */
function textsWhere(page: Page, isWrong: (text: Text) => boolean): string[] {
  const wrong = (texts.get(page) ?? []).filter(isWrong);
  return wrong.map(({ words, lang }) => `"${words.slice(0, 80)}" (${lang || 'no language'})`);
}

describe('the language of a page', () => {
  it('is that of the site', () => {
    const wrong = problemsOn(pages, ({ document: { documentElement } }) =>
      documentElement.lang === site.locale ? [] : [documentElement.lang || 'none'],
    );
    expect(wrong).toEqual([]);
  });
});

describe('language marks', () => {
  it.each(writings)('stand on $name text', ({ letters, scripts }) => {
    const unmarked = problemsOn(pages, (page) =>
      textsWhere(
        page,
        ({ words, lang }) => letters.test(words) && !scripts.includes(scriptOf(lang) ?? ''),
      ),
    );
    expect(unmarked).toEqual([]);
  });

  it('stand only on text in the letters of their language', () => {
    const wrong = problemsOn(pages, ({ document }) =>
      all(document.body, '[lang]')
        .filter((element) => {
          const script = scriptOf(langOf(element)) ?? '';
          const possible = writings.filter(({ scripts }) => scripts.includes(script));
          return (
            possible.length > 0 && !possible.some(({ letters }) => letters.test(textOf(element)))
          );
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 160)),
    );
    expect(wrong).toEqual([]);
  });

  it('are codes of languages, with the script or the region where needed', () => {
    const wrong = problemsOn(pages, ({ document }) =>
      all(document, '[lang]')
        .map((element) => element.getAttribute('lang') ?? '')
        .filter((lang) => !/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/.test(lang)),
    );
    expect(wrong).toEqual([]);
  });
});

describe('English text', () => {
  const isEnglish = ({ lang }: Text) => scriptOf(lang) === 'Latn' && lang.startsWith('en');

  it('has no traces of values that were missing', () => {
    const traces = problemsOn(pages, (page) =>
      textsWhere(page, ({ words }) => /\bundefined\b|\bNaN\b|\[object |Invalid Date/.test(words)),
    );
    expect(traces).toEqual([]);
  });

  it('has no space before a punctuation mark', () => {
    const spaced = problemsOn(pages, ({ document }) =>
      textNodes(document.body)
        .filter((node) => isEnglish({ words: '', lang: langOf(node.parentElement) }))
        .map((node) => node.textContent ?? '')
        .filter((text) => /\s[,;:.!?](?:\s|$)/.test(text))
        .map((text) => `"${text.trim().slice(0, 100)}"`),
    );
    expect(spaced).toEqual([]);
  });
});
