import { copyButton } from './copy-button.ts';

let shown: HTMLButtonElement | undefined;

/** Whether a link leads to the very thing that it stands in. */
function isPermalink(link: HTMLAnchorElement): boolean {
  if (link.pathname !== location.pathname) return false;
  return document.getElementById(link.hash.slice(1))?.contains(link) ?? false;
}

/** A permalink that was followed has a button behind it that copies its address. */
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('main a[href*="#"]');
  if (!link || !isPermalink(link)) return;
  shown?.remove();
  shown = copyButton('Copy link', link.href);
  if (shown !== undefined) link.after(shown);
});
