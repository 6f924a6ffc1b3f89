/** Where the choice of a reader between light and dark is kept. */
export const themeStorageKey = 'theme';

/**
 * Runs in the head before the first paint, so that a chosen theme never flashes. It is the one
 * inline script of the site; the Content-Security-Policy admits it by its hash.
 */
export const earlyThemeScript = `try{const t=localStorage.getItem("${themeStorageKey}");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch{}`;
