import { Cite, plugins, type CslItem } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { pageStyles } from './reference-styles.ts';

export type { CslItem };

for (const [id, style] of Object.entries(pageStyles))
  plugins.config.get('@csl').styles.add(`${id}-page`, style);
// Otherwise the key of Chang'e-6, 7 and 8 would be the same.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

/** The styles in which pages give a reference, with their names. */
export const referenceStyles = [
  { id: 'apa', name: 'APA' },
  { id: 'chicago', name: 'Chicago' },
] as const;

type StyleId = (typeof referenceStyles)[number]['id'];

/** A reference in parts: what stands before the address, as HTML, and what after it. */
export interface Reference {
  before: string;
  after: string;
}

/** Chicago writes the words of titles large; the "bin" of an Arabic name stays small. */
export function withSmallParticles(title: string): string {
  return title.replaceAll(' bin ', ' <span class="nocase">bin</span> ');
}

/** A work as a reference in a style; citeproc keeps one engine for each style. */
export function referenceIn(style: StyleId, item: CslItem): Reference {
  const named = { ...item, title: withSmallParticles(item.title) };
  const html = new Cite(named).format('bibliography', { style: `${style}-page`, format: 'html' });
  const entry = /class="csl-entry">(.*)<\/div>/.exec(html)?.[1] ?? '';
  const [before = '', after = ''] = entry.split(item.URL);
  return { before, after };
}

/** The files that reference managers read: the ending of each, and the name of its format. */
export const referenceFormats = [
  { ending: 'bib', name: 'BibTeX' },
  { ending: 'ris', name: 'RIS' },
  { ending: 'json', name: 'CSL-JSON' },
] as const;

type Ending = (typeof referenceFormats)[number]['ending'];

/** BibTeX and RIS have no field for a site; there it stands as the author. */
function withSiteAsAuthor({ 'container-title': literal, ...item }: CslItem): CslItem {
  return literal === undefined ? item : { ...item, author: [{ literal }] };
}

/** Citation.js breaks values after 70 letters, within a word; readers put a space there. */
function unbroken(ris: string): string {
  return ris.replace(/\n(?![A-Z][A-Z\d] {2}- )/g, '');
}

const writers: Record<Ending, (item: CslItem) => string> = {
  bib: (item) => new Cite(withSiteAsAuthor(item)).format('bibtex'),
  ris: (item) => unbroken(new Cite(withSiteAsAuthor(item)).format('ris')),
  json: (item) => new Cite(item).format('data', { format: 'text' }),
};

/** A work as a file for reference managers. */
export function referenceFile(ending: Ending, item: CslItem): string {
  return writers[ending](item).replace(/\n*$/, '\n');
}
