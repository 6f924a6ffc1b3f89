import { describe, expect, it } from 'vitest';
import { tableNames } from '#schemas/data.ts';
import { fieldsOf, fitsCell } from '#views/data/fields.ts';

function field(table: Parameters<typeof fieldsOf>[0], path: string) {
  return fieldsOf(table).find((candidate) => candidate.path === path);
}

describe('fieldsOf', () => {
  it.each([
    ['facts', 'id', 'string', false],
    ['facts', 'value', 'number or string', false],
    ['facts', 'unit', 'string', true],
    ['facts', 'sources', 'string[]', false],
    ['facts', 'differs', 'object[]', true],
    ['missions', 'status.state', 'string', false],
    ['missions', 'site.coordinates.latitude', 'number', true],
    ['plans', 'number', 'integer', false],
    ['sites', 'properties.uncertaintyMetres', 'number', true],
    ['sites', 'geometry', 'object or null', false],
  ] as const)('finds in %s the field %s: %s', (table, path, type, isOptional) => {
    expect(field(table, path)).toMatchObject({ type, isOptional });
  });

  it('has the words of a fixed choice', () => {
    expect(field('events', 'state')?.choice).toEqual([
      'happened',
      'planned',
      'called-off',
      'missed',
    ]);
  });

  it.each([...tableNames, 'sites'] as const)('describes every field of %s', (table) => {
    const fields = fieldsOf(table).filter(({ path }) => path !== 'type');
    expect(fields.length).toBeGreaterThan(5);
    expect(fields.filter(({ description }) => description === '')).toEqual([]);
  });
});

describe('fitsCell', () => {
  it.each([
    ['sources', true],
    ['value', true],
    ['differs', false],
  ])('%s: %s', (path, fits) => {
    const found = field('facts', path);
    expect(found && fitsCell(found)).toBe(fits);
  });
});
