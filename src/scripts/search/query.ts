/** What a reader looks for; it stands in the address. */
export interface Query {
  words: string;
  /** One of the kinds, or nothing for all. */
  kind: string;
}

/** @example queryIn('?q=far+side&kind=term') // { words: 'far side', kind: 'term' } */
export function queryIn(search: string): Query {
  const parameters = new URLSearchParams(search);
  return { words: parameters.get('q') ?? '', kind: parameters.get('kind') ?? '' };
}

/** The query as the end of an address; nothing where nothing is looked for. */
export function queryText({ words, kind }: Query): string {
  const parameters = new URLSearchParams();
  if (words !== '') parameters.set('q', words);
  if (kind !== '') parameters.set('kind', kind);
  return parameters.size === 0 ? '' : `?${parameters.toString()}`;
}
