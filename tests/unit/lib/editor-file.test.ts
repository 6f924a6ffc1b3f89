import { expect, test } from 'vitest';
import { originalField, readFile, writeFile, type FieldSchema } from '#lib/editor-file.ts';

const schema: FieldSchema = {
  type: 'object',
  properties: {
    title: { type: 'string' },
    value: { anyOf: [{ type: 'number' }, { type: 'string' }] },
    results: { type: 'array', items: { type: 'string' } },
    milestone: { type: 'boolean' },
    people: { type: 'array', items: { type: 'string' } },
  },
  required: ['title', 'results'],
};

const text = `---
title: A
value: 12.50
results: []
---

Prose with <Fact id="mass" />.
`;

test('a file is read as its fields, its prose and its text', () => {
  expect(readFile(text.trim(), schema)).toEqual({
    title: 'A',
    value: '12.5',
    results: [],
    body: 'Prose with <Fact id="mass" />.',
    [originalField]: text.trim(),
  });
});

test.each([
  ['1935.3', 'value: 1935.3'],
  ['-4', 'value: -4'],
  ["'2029'", "value: '2029'"],
  ['007', "value: '007'"],
  ['about 80 %', 'value: about 80 %'],
])('the value %s is typed as %s', (value, line) => {
  const content = { ...readFile(text.trim(), schema), value };
  expect(writeFile(content, schema, 'mdx')).toBe(text.replace('value: 12.50', line));
});

test('a text of digits is shown in quotes', () => {
  expect(readFile("title: A\nvalue: '2029'\nresults: []", schema)['value']).toBe("'2029'");
});

test('a list that may be empty but not absent comes back; an optional one does not', () => {
  const { results: _, ...content } = readFile(text.trim(), schema);
  expect(writeFile(content, schema, 'mdx')).toBe(text);
});

test('prose is changed as it is typed; a file without prose has none', () => {
  const content = readFile(text.trim(), schema);
  expect(writeFile({ ...content, body: 'Other.' }, schema, 'mdx')).toMatch(/---\n\nOther\.\n$/);
  expect(writeFile({ ...content, body: '' }, schema, 'mdx')).toMatch(/\[\]\n---\n$/);
});

test('a switch that is off says nothing', () => {
  const content = readFile(text.trim(), schema);
  expect(writeFile({ ...content, milestone: false }, schema, 'mdx')).toBe(text);
  expect(writeFile({ ...content, milestone: true }, schema, 'mdx')).toContain('milestone: true');
});
