import { parseHTML } from 'linkedom';

/** Parses a piece of HTML; the element returned holds it. */
export function parseFragment(html: string): Element {
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body;
}

/** The one element that a selector finds. */
export function one(root: ParentNode, selector: string): Element {
  const found = [...root.querySelectorAll(selector)];
  const [element] = found;
  if (element === undefined || found.length > 1)
    throw new Error(`expected one "${selector}", found ${found.length}`);
  return element;
}

/** All elements that a selector finds, in the order of the page. */
export function all(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll(selector)];
}

/** The text of an element as a reader sees it, white space collapsed; no-break spaces stay. */
export function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/[ \t\r\n]+/g, ' ').trim();
}

/** The words that assistive technology reads for a link or button. */
export function nameOf(element: Element): string {
  return element.getAttribute('aria-label') ?? textOf(element);
}
