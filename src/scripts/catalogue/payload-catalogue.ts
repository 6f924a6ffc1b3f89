import {
  choiceIn,
  choiceText,
  countWith,
  filterNames,
  inOrder,
  isChosen,
  type Choice,
  type Item,
} from './choice.ts';

interface Row extends Item {
  element: HTMLTableRowElement;
}

/** Columns of the table, in the order of its cells. */
const columns = ['name', 'mission', 'partner', 'kind', 'host', 'status', 'mass'];

/** The table of all payloads with what narrows it; its state stands in the address. */
class PayloadCatalogue extends HTMLElement {
  readonly #status = this.#part('[role=status]', HTMLElement);
  readonly #reset = this.#part('button', HTMLButtonElement);
  readonly #table = this.#part('table', HTMLTableElement);
  readonly #selects = [...this.querySelectorAll('select')];
  readonly #states = this.#optionsOf('status').map(({ value }) => value);
  readonly #rows = [...this.#table.querySelectorAll<HTMLTableRowElement>('tbody tr')].map((row) =>
    this.#rowOf(row),
  );

  #part<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
    const element = this.querySelector(selector);
    if (!(element instanceof kind)) throw new Error(`the catalogue lacks ${selector}`);
    return element;
  }

  connectedCallback(): void {
    for (const option of this.querySelectorAll('option')) option.dataset['label'] = option.text;
    this.addEventListener('change', () => this.#choose(this.#choice));
    this.#reset.addEventListener('click', () => {
      this.#choose({ ...choiceIn(''), sort: this.#choice.sort });
      this.#selects[0]?.focus();
    });
    addEventListener('popstate', () => this.#restore());
    this.#restore();
  }

  #optionsOf(name: string): HTMLOptionElement[] {
    return [...this.querySelectorAll<HTMLOptionElement>(`[name=${name}] option`)];
  }

  #rowOf(element: HTMLTableRowElement): Row {
    const { mission = '', partner = '', kind = '', status = '', grams } = element.dataset;
    const cell = (column: string) =>
      element.cells[columns.indexOf(column)]?.querySelector('a')?.textContent ?? '';
    return {
      element,
      mission,
      partner,
      kind,
      status,
      words: { name: cell('name'), partner: cell('partner'), kind: cell('kind') },
      state: this.#states.indexOf(status),
      grams: grams === undefined ? undefined : Number(grams),
    };
  }

  get #choice(): Choice {
    const fields = this.#selects.map(({ name, value }) => [name, value] as const);
    return choiceIn(new URLSearchParams(Object.fromEntries(fields)).toString());
  }

  #fill(choice: Choice): void {
    const wanted = new Map(Object.entries(choice));
    for (const select of this.#selects) {
      select.value = wanted.get(select.name) ?? '';
      // An address may ask for what is not there.
      if (select.selectedIndex === -1) select.value = '';
    }
  }

  #choose(choice: Choice): void {
    const text = choiceText(choice);
    if (text !== location.search) history.pushState(null, '', location.pathname + text);
    this.#fill(choice);
    this.#show();
  }

  #restore(): void {
    this.#fill(choiceIn(location.search));
    this.#show();
  }

  #show(): void {
    const choice = this.#choice;
    const chosen = this.#rows.filter((row) => isChosen(row, choice));
    for (const row of this.#rows) row.element.hidden = !chosen.includes(row);
    this.#table.tBodies[0]?.append(
      ...inOrder(this.#rows, choice.sort).map(({ element }) => element),
    );
    this.#table.hidden = chosen.length === 0;
    this.#reset.hidden = filterNames.every((name) => choice[name] === '');
    this.#status.textContent = this.#words(chosen.length);
    this.#count(choice);
    this.#mark(choice.sort || 'mission');
  }

  #words(count: number): string {
    const all = this.#rows.length;
    if (count === all) return `${all} payloads`;
    if (count > 0) return `${count} of ${all} payloads`;
    const asked = this.#selects
      .filter(({ name, value }) => name !== 'sort' && value !== '')
      .map(({ selectedOptions }) => selectedOptions[0]?.dataset['label']);
    return `No payload is all of this: ${asked.join(' + ')}. Leave out one of them.`;
  }

  /** Says behind each option how many payloads it would leave. */
  #count(choice: Choice): void {
    for (const name of filterNames)
      for (const option of this.#optionsOf(name))
        option.text = `${option.dataset['label']} (${countWith(this.#rows, choice, name, option.value)})`;
  }

  /** Says at its column by what the rows are put in order. */
  #mark(sort: string): void {
    const headings = this.#table.tHead?.rows[0]?.cells ?? [];
    for (const [place, heading] of [...headings].entries()) {
      const direction = sort === 'mass' ? 'descending' : 'ascending';
      heading.ariaSort = columns[place] === sort ? direction : null;
    }
  }
}

customElements.define('payload-catalogue', PayloadCatalogue);
