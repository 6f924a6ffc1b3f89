import { themeStorageKey } from './theme.ts';

const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

function chosenTheme(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

function label(): string {
  return `Theme: ${chosenTheme()}`;
}

function remember(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem(themeStorageKey);
    else localStorage.setItem(themeStorageKey, theme);
  } catch {
    // Storage may be forbidden; the choice then holds for this page.
  }
}

function choose(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  remember(theme);
}

/** A button that steps through the system's theme, light and dark. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button === null) return;
    button.textContent = label();
    button.addEventListener('click', () => {
      choose(themes[(themes.indexOf(chosenTheme()) + 1) % themes.length] ?? 'system');
      button.textContent = label();
    });
  }
}

customElements.define('theme-switch', ThemeSwitch);
