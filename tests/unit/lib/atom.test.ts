import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { atomText, withWholeAddresses, type AtomEntry } from '#lib/atom.ts';

const entry: AtomEntry = {
  id: '/moon/updates/#update-a',
  href: '/moon/updates/#update-a',
  title: 'A new date',
  updated: '2026-11-27T00:00:00.000Z',
  category: 'update',
  html: '<p>So it says.</p>',
};

function read(changes: Partial<AtomEntry> = {}, origin = 'https://example.org') {
  const head = {
    title: 'Magpie Bridge',
    subtitle: 'Everyone on board',
    href: '/moon/atom.xml',
    page: '/moon/',
    updated: entry.updated,
  };
  const text = atomText(head, [{ ...entry, ...changes }], origin);
  const document = new DOMParser().parseFromString(text, 'text/xml');
  const found = document.getElementsByTagName('entry').item(0);
  if (found === null) throw new Error('the feed has no entry');
  return found;
}

/** Ids of a feed and of its one entry. */
function idsIn(origin: string): (string | null | undefined)[] {
  const { ownerDocument } = read({}, origin);
  return [...(ownerDocument?.getElementsByTagName('id') ?? [])].map((id) => id.textContent);
}

function child(changes: Partial<AtomEntry>, name: string): string | undefined {
  return read(changes).getElementsByTagName(name).item(0)?.textContent?.trim();
}

describe('the ids in an Atom file', () => {
  it('are the same wherever the site is served', () => {
    expect(idsIn('https://moon.example')).toEqual(idsIn('https://example.org'));
    expect(new Set(idsIn('https://example.org')).size).toBe(2);
  });

  it('are names that need no address', () => {
    const uuid = expect.stringMatching(/^urn:uuid:[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    expect(idsIn('https://example.org')).toEqual([uuid, uuid]);
  });

  it('differ with the path', () => {
    expect(child({ id: '/moon/updates/#update-b' }, 'id')).not.toBe(child({}, 'id'));
  });
});

describe('an entry of an Atom file', () => {
  it('has whole addresses', () => {
    expect(read().getElementsByTagName('link').item(0)?.getAttribute('href')).toBe(
      'https://example.org/moon/updates/#update-a',
    );
  });

  it.each(['Drilled & sealed, 5 < 6', '嫦娥七号', `"Quoted" and Chang'e-7`])(
    'keeps its title: %s',
    (title) => {
      expect(child({ title }, 'title')).toBe(title);
    },
  );

  it.each(['<p>a &amp; b &lt; c</p>', '<p>]]> 嫦娥</p>', '<p>Chang&#39;e</p>'])(
    'keeps its text: %s',
    (html) => {
      expect(child({ html }, 'content')).toBe(html);
    },
  );
});

describe('addresses in text that is read elsewhere', () => {
  it.each([
    ['<a href="/moon/names/">', '<a href="https://example.org/moon/names/">'],
    ['<a href="#top">', '<a href="https://example.org/moon/updates/#top">'],
    ['<img src="/a.png" alt="">', '<img src="https://example.org/a.png" alt="">'],
    ['<a href="https://esa.int/?a=1&amp;b=2">', '<a href="https://esa.int/?a=1&amp;b=2">'],
    ['<p>href="/x/"</p>', '<p>href="/x/"</p>'],
  ])('become whole: %s', (html, expected) => {
    expect(withWholeAddresses(html, 'https://example.org/moon/updates/')).toBe(expected);
  });
});
