import { nearestPages, type ListedPage } from '#lib/nearest-pages.ts';

async function loadPages(address: string): Promise<ListedPage[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

function entryOf({ label, href }: ListedPage): HTMLLIElement {
  const entry = document.createElement('li');
  const link = document.createElement('a');
  const address = document.createElement('span');
  link.href = href;
  link.textContent = label;
  address.className = 'note';
  address.textContent = href;
  entry.append(link, ' ', address);
  return entry;
}

/** The pages whose addresses are spelled like that of this page, in a list. */
class NearPages extends HTMLElement {
  async connectedCallback(): Promise<void> {
    try {
      const pages = await loadPages(this.dataset['pages'] ?? '');
      this.#show(nearestPages(location.pathname, pages));
    } catch {
      this.#say('The addresses of this site could not be loaded.');
    }
  }

  #say(words: string): void {
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = words;
  }

  #show(pages: readonly ListedPage[]): void {
    this.querySelector('ul')?.append(...pages.map(entryOf));
    this.#say(
      pages.length === 0
        ? 'No address of this site is spelled like this one.'
        : 'These addresses are spelled most like this one:',
    );
  }
}

customElements.define('near-pages', NearPages);
