/** What a reader can choose by, and how a choice is put in order, under their names in the address. */
export const filterNames = ['mission', 'partner', 'kind', 'status'] as const;
export type FilterName = (typeof filterNames)[number];

export const orders = ['name', 'partner', 'kind', 'status', 'mass'] as const;
export type Order = (typeof orders)[number];

/** What is chosen; an empty text where all are. The order without a name is by mission. */
export type Choice = Record<FilterName | 'sort', string>;

/** A payload as a row of the table says it; `partner` holds several ids with spaces between. */
export type Item = Record<FilterName, string> & {
  /** Words to put in order. */
  words: Record<'name' | 'partner' | 'kind', string>;
  /** Place of its state among the states. */
  state: number;
  /** Mass in grams; undefined where none was found. */
  grams: number | undefined;
};

const names = [...filterNames, 'sort'] as const;

/** The choice in the query of an address. */
export function choiceIn(query: string): Choice {
  const fields = new URLSearchParams(query);
  const of = (name: string) => fields.get(name) ?? '';
  return {
    mission: of('mission'),
    partner: of('partner'),
    kind: of('kind'),
    status: of('status'),
    sort: of('sort'),
  };
}

/** A choice as the query of an address; empty where all are chosen. */
export function choiceText(choice: Choice): string {
  const chosen = names.filter((name) => choice[name] !== '').map((name) => [name, choice[name]]);
  const text = new URLSearchParams(chosen).toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether an item is what was chosen. */
export function isChosen(item: Item, choice: Choice): boolean {
  return filterNames.every(
    (name) => choice[name] === '' || item[name].split(' ').includes(choice[name]),
  );
}

/** How many items a choice would have with another value in one of its lists. */
export function countWith(
  items: readonly Item[],
  choice: Choice,
  name: FilterName,
  value: string,
): number {
  return items.filter((item) => isChosen(item, { ...choice, [name]: value })).length;
}

function compare(a: Item, b: Item, order: Order): number {
  if (order === 'status') return a.state - b.state;
  if (order === 'mass') return (b.grams ?? -1) - (a.grams ?? -1);
  return a.words[order].localeCompare(b.words[order], 'en');
}

/** Items in an order: the heaviest first, those without a mass last; equal ones stay as they are. */
export function inOrder<Kind extends Item>(items: readonly Kind[], sort: string): Kind[] {
  const order = orders.find((known) => known === sort);
  return order === undefined ? [...items] : items.toSorted((a, b) => compare(a, b, order));
}
