import { copyButton } from './copy-button.ts';

/** A text with a button behind it that copies it. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = copyButton('Copy', this.innerText.trim());
    if (button !== undefined) this.append(button);
  }
}

customElements.define('copy-text', CopyText);
