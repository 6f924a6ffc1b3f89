import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildDate } from '#build-date.ts';

describe('buildDate', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is the day that BUILD_DATE names', () => {
    expect(buildDate({ BUILD_DATE: '2026-11-24' })).toBe('2026-11-24');
  });

  it.each([{}, { BUILD_DATE: '' }, { BUILD_DATE: undefined }])(
    'is today in UTC where the environment is %j',
    (environment) => {
      vi.useFakeTimers({ now: new Date('2026-11-24T23:59:00Z') });
      expect(buildDate(environment)).toBe('2026-11-24');
    },
  );

  it.each(['2026-13-01', '2026-02-30', 'tomorrow', '2026-11', '2026-11-24T10:00', '24.11.2026'])(
    'rejects "%s" and says what to write',
    (given) => {
      expect(() => buildDate({ BUILD_DATE: given })).toThrow(
        `BUILD_DATE is "${given}"; write a calendar day`,
      );
    },
  );
});
