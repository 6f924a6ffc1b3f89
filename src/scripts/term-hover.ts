/** How long the mouse rests on a term before its meaning opens, in milliseconds. */
const restTime = 250;

/** How long it may be away from both, on its way from one to the other, before that closes. */
const awayTime = 400;

/** Where a meaning opens beside its term, so that the mouse gets from one to the other. */
const isBeside =
  CSS.supports('position-area: end') && matchMedia('(hover: hover) and (width >= 48rem)');

/** The meaning that the mouse opened; a click makes it stay, as the click on a closed one does. */
let opened: HTMLElement | undefined;
let timer: number | undefined;

function isOpen(meaning: HTMLElement | undefined): boolean {
  return meaning?.matches(':popover-open') ?? false;
}

function soon(delay: number, act: () => void): void {
  clearTimeout(timer);
  timer = window.setTimeout(act, delay);
}

function termAt(target: EventTarget | null): HTMLButtonElement | null {
  return target instanceof Element ? target.closest('.term-mark > button') : null;
}

function close(): void {
  if (opened?.contains(document.activeElement)) return;
  opened?.hidePopover();
  opened = undefined;
}

function open(term: HTMLButtonElement): void {
  const meaning = term.popoverTargetElement;
  if (!(meaning instanceof HTMLElement) || meaning === opened) return;
  close();
  // What a reader opened by a click is not closed for what the mouse only passes.
  if (document.querySelector(':popover-open') !== null) return;
  meaning.showPopover({ source: term });
  opened = meaning;
}

addEventListener('pointerover', ({ target, pointerType }) => {
  if (pointerType !== 'mouse' || !isBeside || !isBeside.matches) return;
  clearTimeout(timer);
  if (!isOpen(opened)) opened = undefined;
  const term = termAt(target);
  if (term !== null) soon(restTime, () => open(term));
  else if (!(target instanceof Node && opened?.contains(target))) soon(awayTime, close);
});

addEventListener(
  'click',
  (event) => {
    const term = termAt(event.target);
    if (term === null || term.popoverTargetElement !== opened || !isOpen(opened)) return;
    event.preventDefault();
    opened = undefined;
  },
  true,
);
