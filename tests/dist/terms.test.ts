import { describe, expect, it } from 'vitest';
import { all, pages, pageAt, problemsOn, textOf, type Page } from '../support/site.ts';

function marks({ document }: Page): Element[] {
  return all(document, '.term-mark > button');
}

function meanings({ document }: Page): Element[] {
  return all(document, '.meaning[popover]');
}

const withTerms = pages.filter((page) => marks(page).length > 0);
const terms = new Set(all(pageAt('/glossary/').document, '.term').map(({ id }) => id));

describe('terms in prose', () => {
  it.each(['/missions/', '/payloads/', '/stories/'])('are marked on pages below %s', (folder) => {
    expect(withTerms.filter(({ path }) => path.startsWith(folder)).length).toBeGreaterThan(3);
  });

  it('open what they mean, and nothing lies ready that no mark opens', () => {
    const problems = problemsOn(pages, (page) => {
      const opened = new Set(marks(page).map((mark) => mark.getAttribute('popovertarget')));
      const ready = meanings(page).map(({ id }) => id);
      return [...opened.symmetricDifference(new Set<string | null>(ready))].map(String);
    });
    expect(problems).toEqual([]);
  });

  it('lead to their place in the glossary', () => {
    const problems = problemsOn(withTerms, (page) =>
      meanings(page)
        .filter((meaning) => {
          const href = meaning.querySelector('a')?.getAttribute('href');
          return !terms.has(meaning.id) || href?.endsWith(`/glossary/#${meaning.id}`) !== true;
        })
        .map(({ id }) => id),
    );
    expect(problems).toEqual([]);
  });

  it('stand within a sentence: a line that begins with one would be a paragraph of its own', () => {
    const problems = problemsOn(withTerms, (page) =>
      marks(page)
        .filter((mark) => textOf(mark.closest('p, li') ?? mark) === textOf(mark))
        .map(textOf),
    );
    expect(problems).toEqual([]);
  });
});
