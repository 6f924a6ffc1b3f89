import { isSlashOn } from './search-key.ts';

const editable = 'input,textarea,select,[contenteditable]';

/** Ctrl+K, ⌘K and, unless a reader has turned it off, "/". */
function isShortcut({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (altKey) return false;
  return ctrlKey || metaKey ? key === 'k' : key === '/' && isSlashOn();
}

/** These keys lead to the field of the search, or to its page where there is none. */
addEventListener('keydown', (event) => {
  if (!isShortcut(event)) return;
  if (event.target instanceof Element && event.target.closest(editable)) return;
  event.preventDefault();
  const field = document.querySelector<HTMLElement>('site-search [type=search]');
  if (field === null) document.querySelector<HTMLElement>('[aria-keyshortcuts]')?.click();
  else field.focus();
});
