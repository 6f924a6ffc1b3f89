import { describe, expect, it } from 'vitest';
import { explained, unexplained } from '../../../scripts/html-messages.ts';

describe('the messages of the Nu Html Checker', () => {
  it.each([
    ['an error', { type: 'error', message: 'Stray end tag “p”.' }, 1],
    ['a warning', { type: 'info', subType: 'warning', message: 'Duplicate “dt” name' }, 1],
    ['a hint', { type: 'info', message: 'The first occurrence was here.' }, 0],
    ['a file that cannot be read', { type: 'non-document-error', message: 'Not found' }, 1],
    [
      'what is explained',
      { type: 'error', message: 'CSS: Unrecognized at-rule “@view-transition”' },
      0,
    ],
  ] as const)('%s: %#', (_, message, count) => {
    expect(unexplained([message])).toHaveLength(count);
  });

  it('are left out only for a reason and a place where it is specified', () => {
    for (const { reason, link } of explained) {
      expect(reason).toMatch(/\.$/);
      expect(link).toMatch(/^https:\/\/www\.w3\.org\//);
    }
  });
});
