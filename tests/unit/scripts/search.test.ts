import { describe, expect, it } from 'vitest';
import { segmentsOf, shownOf } from '#scripts/search/excerpt.ts';
import { coverage, isNear } from '#scripts/search/nearness.ts';
import { queryIn, queryText } from '#scripts/search/query.ts';

describe('an excerpt', () => {
  it('comes apart into what was found and what stands around it', () => {
    expect(segmentsOf('the <mark>far</mark> side')).toEqual([
      { text: 'the ', isFound: false },
      { text: 'far', isFound: true },
      { text: ' side', isFound: false },
    ]);
  });

  it('is text, whatever it says', () => {
    expect(segmentsOf('a &lt;b&gt; c')).toEqual([{ text: 'a <b> c', isFound: false }]);
  });

  it.each(['Mass of samples', 'Mass of samples:', 'Mass of samples.'])(
    'that begins with the title gives it away with its marks: %s',
    (title) => {
      const { title: shown, excerpt } = shownOf(
        'Mass of samples',
        `<mark>Mass</mark>${title.slice(4)} 1,935.3 <mark>g</mark>`,
      );
      expect(shown).toEqual([
        { text: 'Mass', isFound: true },
        { text: ' of samples', isFound: false },
      ]);
      expect(excerpt).toEqual([
        { text: '1,935.3 ', isFound: false },
        { text: 'g', isFound: true },
      ]);
    },
  );

  it('that begins otherwise is whole', () => {
    expect(shownOf('Facts', '… of <mark>mass</mark>')).toEqual({
      title: [{ text: 'Facts', isFound: false }],
      excerpt: [
        { text: '… of ', isFound: false },
        { text: 'mass', isFound: true },
      ],
    });
  });
});

describe('what is found', () => {
  it.each([
    ['landing', ['lands,', 'the']],
    ['change6', ["Chang'e-6."]],
    ['radio', ['radioactive']],
    ['19353 g', ['1,935.3', 'g']],
    ['вода', ['вода']],
  ])('has to do with the words looked for: %s', (query, found) => {
    expect(isNear(found, query)).toBe(true);
  });

  it.each([
    ['sodium', ['so']],
    ['change9', ["Chang'e"]],
    ['xyz', ['x', 'Y-number']],
    ['far xyz', ['far']],
    ['sodium', []],
  ])('has not, where only its beginning is alike: %s', (query, found) => {
    expect(isNear(found, query)).toBe(false);
  });

  it('is the better, the more of the words stand there as typed', () => {
    expect(coverage(['returner', 'Return'], 'returned mass')).toBe(0);
    expect(coverage(['Mass', 'returned'], 'returned mass')).toBe(2);
  });
});

describe('a query', () => {
  it.each([
    ['', { words: '', kind: '' }],
    ['?q=far+side', { words: 'far side', kind: '' }],
    ['?q=far+side&kind=term', { words: 'far side', kind: 'term' }],
    ['?kind=term', { words: '', kind: 'term' }],
  ])('stands in the address: %s', (address, query) => {
    expect(queryIn(address)).toEqual(query);
    expect(queryText(query)).toBe(address);
  });

  it.each(['嫦娥六号', "Chang'e & co", 'a+b', '100 %'])('comes back from it: %s', (words) => {
    expect(queryIn(queryText({ words, kind: '' })).words).toBe(words);
  });
});
