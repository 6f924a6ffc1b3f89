/** A button that copies a text and then says so; undefined where there is no clipboard. */
export function copyButton(label: string, text: string): HTMLButtonElement | undefined {
  // A page that is not served safely has none.
  if (!('clipboard' in navigator)) return undefined;
  const button = document.createElement('button');
  button.className = 'copy note no-print';
  button.textContent = label;
  button.ariaLive = 'polite';
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(text).then(() => {
      button.textContent = 'Copied';
    });
  });
  return button;
}
