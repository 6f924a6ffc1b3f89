import { openSearch, type Answer } from './engine.ts';
import { itemOf } from './items.ts';
import { trustOwnScripts } from './own-scripts.ts';
import { queryIn, queryText, type Query } from './query.ts';

const pageSize = 10;

/** Milliseconds without a key after which what was typed is looked for. */
const pause = 200;

type State = 'empty' | 'searching' | 'found' | 'nothing' | 'failed';

function counted(total: number): string {
  return total === 1 ? '1 result' : `${total.toLocaleString('en-GB')} results`;
}

/** The search of the site; styles show what belongs to the state that it names in `data-state`. */
class SiteSearch extends HTMLElement {
  readonly #form = this.#part('form', HTMLFormElement);
  readonly #field = this.#part('[type=search]', HTMLInputElement);
  readonly #status = this.#part('[role=status]', HTMLElement);
  readonly #list = this.#part('ol', HTMLOListElement);
  readonly #more = this.#part('.more', HTMLButtonElement);
  readonly #choices = [...this.querySelectorAll<HTMLInputElement>('[type=radio]')];
  #opened: ReturnType<typeof openSearch> | undefined;
  #answer: Answer | undefined;
  #turn = 0;
  #timer = 0;

  #part<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
    const element = this.querySelector(selector);
    if (!(element instanceof kind)) throw new Error(`the search lacks ${selector}`);
    return element;
  }

  connectedCallback(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask('pushState');
    });
    for (const choice of this.#choices)
      choice.addEventListener('change', () => this.#ask('replaceState'));
    this.#field.addEventListener('focus', () => void this.#open().catch(() => undefined));
    this.#field.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#ask('replaceState'), pause);
    });
    this.#field.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      this.#field.value = '';
      this.#ask('replaceState');
    });
    this.#more.addEventListener('click', () => void this.#showMore());
    addEventListener('popstate', () => this.#restore());
    // What was typed before the script came is not lost.
    if (location.search === '' && this.#field.value !== '') this.#ask('replaceState');
    else this.#restore();
  }

  get #query(): Query {
    const kind = this.#choices.find(({ checked }) => checked)?.value ?? '';
    return { words: this.#field.value.trim(), kind };
  }

  /** Loads the index when it is first wanted, and again where that failed. */
  #open(): ReturnType<typeof openSearch> {
    const kinds = this.#choices.map(({ value }) => value).filter((value) => value !== '');
    this.#opened ??= openSearch(this.dataset['program'] ?? '', kinds);
    this.#opened.catch(() => (this.#opened = undefined));
    return this.#opened;
  }

  #restore(): void {
    const { words, kind } = queryIn(location.search);
    this.#field.value = words;
    const isKnown = this.#choices.some(({ value }) => value === kind);
    for (const choice of this.#choices) choice.checked = choice.value === (isKnown ? kind : '');
    void this.#run();
  }

  #ask(change: 'pushState' | 'replaceState'): void {
    clearTimeout(this.#timer);
    const text = queryText(this.#query);
    if (text !== location.search) history[change](null, '', location.pathname + text);
    void this.#run();
  }

  async #run(): Promise<void> {
    const turn = (this.#turn += 1);
    const query = this.#query;
    if (query.words === '') {
      this.#show('empty', '');
      return;
    }
    this.#say('searching', 'Searching …');
    try {
      const search = await this.#open();
      const answer = await search(query);
      const items = (await answer.load(0, pageSize)).map(itemOf);
      if (turn === this.#turn) this.#showAnswer(answer, items, query.words);
    } catch {
      if (turn === this.#turn)
        this.#show('failed', 'The search could not be loaded. Load the page again.');
    }
  }

  #say(state: State, words: string): void {
    this.dataset['state'] = state;
    this.#status.textContent = words;
  }

  #show(state: State, words: string, answer?: Answer, items: readonly Node[] = []): void {
    this.#answer = answer;
    this.#say(state, words);
    this.#list.replaceChildren(...items);
    this.#more.hidden = answer === undefined || answer.total <= items.length;
    for (const { value, labels } of this.#choices) {
      const count = answer?.counts[value];
      const place = labels?.[0]?.querySelector('span');
      if (place) place.textContent = count === undefined ? '' : ` ${count}`;
    }
  }

  #showAnswer(answer: Answer, items: readonly Node[], words: string): void {
    if (answer.total === 0) this.#show('nothing', `Nothing found for “${words}”.`, answer);
    else this.#show('found', `${counted(answer.total)} for “${words}”`, answer, items);
  }

  async #showMore(): Promise<void> {
    const shown = this.#list.childElementCount;
    const answer = this.#answer;
    if (answer === undefined) return;
    const items = (await answer.load(shown, shown + pageSize)).map(itemOf);
    if (answer !== this.#answer) return;
    this.#list.append(...items);
    this.#more.hidden = this.#list.childElementCount >= answer.total;
    items[0]?.querySelector('a')?.focus();
  }
}

// Pagefind starts a worker.
trustOwnScripts();
customElements.define('site-search', SiteSearch);
