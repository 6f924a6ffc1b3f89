import type { Box } from '#lib/labels.ts';

/** Pairs of boxes that overlap. */
export function clashes<Item extends { box: Box }>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((a, index) =>
    items
      .slice(index + 1)
      .filter(({ box }) => overlap(a.box, box))
      .map((b): [Item, Item] => [a, b]),
  );
}

/** Items whose boxes stick out of a frame. */
export function outside<Item extends { box: Box }>(items: readonly Item[], frame: Box): Item[] {
  return items.filter(
    ({ box }) =>
      box.left < frame.left ||
      box.top < frame.top ||
      box.right > frame.right ||
      box.bottom > frame.bottom,
  );
}

/** The box around a circle. */
export function around({ x, y }: { x: number; y: number }, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
