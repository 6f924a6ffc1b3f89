/** A text with a button behind it that copies it. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    // A page that is not served safely has no clipboard.
    if (!('clipboard' in navigator)) return;
    const text = this.innerText.trim();
    const button = document.createElement('button');
    button.className = 'note no-print';
    button.textContent = 'Copy';
    button.ariaLive = 'polite';
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(text).then(() => {
        button.textContent = 'Copied';
      });
    });
    this.append(button);
  }
}

customElements.define('copy-text', CopyText);
