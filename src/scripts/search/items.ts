import type { Place, Result } from './engine.ts';
import type { Segment } from './excerpt.ts';

function nodesOf(segments: readonly Segment[]): (Node | string)[] {
  return segments.map(({ text, isFound }) => {
    if (!isFound) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

function linkTo({ href, title }: Pick<Place, 'href' | 'title'>): HTMLAnchorElement {
  const link = element('a', ...nodesOf(title));
  link.href = href;
  return link;
}

/** A result as an item of the list: what it is, then where in it the words stand. */
export function itemOf({ href, title, kind, note, excerpt, places }: Result): HTMLLIElement {
  const about = element('p', [kind, note].filter(Boolean).join(' · '));
  about.className = 'note';
  const item = element('li', element('h2', linkTo({ href, title })), about);
  if (excerpt.length > 0) item.append(element('p', ...nodesOf(excerpt)));
  item.append(
    ...places.map((place) => element('p', linkTo(place), ' ', ...nodesOf(place.excerpt))),
  );
  return item;
}
