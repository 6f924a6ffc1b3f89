/** The key "/" leads to the field of the search, or to its page where there is none. */
addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (key !== '/' || ctrlKey || metaKey || altKey) return;
  if (target instanceof Element && target.closest('input,textarea,select,[contenteditable]'))
    return;
  event.preventDefault();
  const field = document.querySelector<HTMLElement>('site-search [type=search]');
  if (field === null) document.querySelector<HTMLElement>('[aria-keyshortcuts="/"]')?.click();
  else field.focus();
});
