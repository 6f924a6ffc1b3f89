import { canKeepChoice, isSlashOn, turnSlash } from './search-key.ts';

/** A box to turn the key "/" off and on, where the choice can be kept. */
class SearchKeySetting extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector('input');
    if (box === null || !canKeepChoice()) return;
    box.checked = isSlashOn();
    box.addEventListener('change', () => {
      turnSlash(box.checked);
    });
    this.hidden = false;
  }
}

customElements.define('search-key-setting', SearchKeySetting);
