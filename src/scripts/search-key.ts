/** Where it is kept that a reader has turned the key "/" off. */
const storageKey = 'search-key';

/** What is kept there. */
const off = 'off';

/** Whether the browser lets the site keep a choice. */
export function canKeepChoice(): boolean {
  try {
    localStorage.getItem(storageKey);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether "/" opens the search. A reader must be able to turn off a key of one character (WCAG
 * 2.1.4): where that choice could not be kept, the key does nothing.
 */
export function isSlashOn(): boolean {
  return canKeepChoice() && localStorage.getItem(storageKey) !== off;
}

/** Keeps whether "/" opens the search. */
export function turnSlash(isOn: boolean): void {
  if (isOn) localStorage.removeItem(storageKey);
  else localStorage.setItem(storageKey, off);
}
