import { DOMParser, onErrorStopParsing, type Element } from '@xmldom/xmldom';
import { readDist } from './site.ts';

const atom = 'http://www.w3.org/2005/Atom';

/** An Atom file that is well-formed. @throws {Error} where it is not. */
export function readFeed(address: string): Element {
  const parser = new DOMParser({ onError: onErrorStopParsing });
  const { documentElement } = parser.parseFromString(readDist(address), 'text/xml');
  if (documentElement === null) throw new Error(`${address} is empty`);
  return documentElement;
}

/** Children of a feed or an entry with a name. */
export function children(parent: Element, name: string): Element[] {
  return [...parent.childNodes].filter(
    (node): node is Element => node.localName === name && node.namespaceURI === atom,
  );
}

/** The one child with a name, as text. @throws {Error} where there is none, or several. */
export function textIn(parent: Element, name: string): string {
  const [child, ...more] = children(parent, name);
  if (child === undefined || more.length > 0)
    throw new Error(`expected one <${name}> in <${parent.localName}>, found ${more.length + 1}`);
  return (child.textContent ?? '').trim();
}

/** Where a feed or an entry leads. @param rel `alternate`, `self` … */
export function linkIn(parent: Element, rel: string): string | undefined {
  const link = children(parent, 'link').find((element) => element.getAttribute('rel') === rel);
  return link?.getAttribute('href') ?? undefined;
}
