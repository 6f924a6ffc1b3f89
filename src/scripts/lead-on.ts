/** A page that only leads to another does so with the anchor, which a refresh would lose. */
const link = document.querySelector<HTMLAnchorElement>('main a');
if (link !== null) location.replace(link.href + location.hash);
