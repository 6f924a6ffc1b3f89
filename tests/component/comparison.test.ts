import { describe, expect, it } from 'vitest';
import ComparisonTable from '#components/comparison/ComparisonTable.astro';
import Glance from '#components/comparison/Glance.astro';
import { comparisonView } from '#views/comparison/comparison.ts';
import { all, one, textOf } from '../support/dom.ts';
import { libraryOf, missionEntry } from '../support/fixtures.ts';
import { render } from '../support/render.ts';

const library = libraryOf({
  missions: [missionEntry('chang-e-7'), missionEntry('chang-e-8', { names: { en: "Chang'e-8" } })],
});
const view = comparisonView(library, '2026-11-27');

describe('the table of the missions', async () => {
  const table = one(await render(ComparisonTable, view), 'table');

  it('has a caption, and heads for columns, groups and rows', () => {
    expect(textOf(one(table, 'caption'))).toContain('sources');
    expect(all(table, 'thead th[scope="col"]').map(textOf)).toEqual(["Chang'e-7", "Chang'e-8"]);
    expect(
      all(table, 'tbody > :first-child > th[scope="rowgroup"][colspan="3"]').map(textOf),
    ).toEqual(view.groups.map(({ title }) => title));
    const heads = all(table, 'tbody tr:not(.group)').map((row) => row.children[0]);
    expect(heads.every((head) => head?.getAttribute('scope') === 'row')).toBe(true);
  });

  it('names the mission of every value, for where the columns become blocks', () => {
    const cells = all(table, 'tbody tr:not(.group) td');
    expect(cells.map((cell) => cell.getAttribute('data-mission'))).toEqual(
      cells.map((_, index) => ["Chang'e-7", "Chang'e-8"][index % 2]),
    );
  });

  it('says of every value where it is stated, and leaves no cell blank', () => {
    const cells = all(table, 'tbody tr:not(.group) td');
    expect(cells.length).toBeGreaterThan(20);
    expect(cells.filter((cell) => all(cell, 'a[href]').length === 0)).toEqual([]);
    expect(new Set(all(table, '.missing').map(textOf))).toEqual(
      new Set(['Not found in a source', 'Not published']),
    );
  });
});

describe('the missions at a glance', () => {
  it('says in words what the drawings show', async () => {
    const glance = await render(Glance, view);
    expect(all(glance, 'svg[aria-hidden="true"]')).toHaveLength(4);
    expect(
      all(glance, 'dd')
        .map(textOf)
        .filter((words) => words.length < 20),
    ).toEqual([]);
    expect(all(glance, 'dt').map(textOf)).toEqual([
      "Chang'e-7",
      "Chang'e-8",
      "Chang'e-7",
      "Chang'e-8",
    ]);
  });
});
