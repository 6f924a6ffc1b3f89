import { describe, expect, it } from 'vitest';
import { checkOf } from '#domain/upkeep.ts';
import { missionView } from '#views/mission.ts';
import { partnerView } from '#views/partner.ts';
import { payloadView } from '#views/payload.ts';
import { upkeepView } from '#views/upkeep.ts';
import { programme } from '../../support/programme.ts';

const plain = (text: string | undefined) => text?.replaceAll('\u00A0', ' ');

describe('the dates of an entry', () => {
  it.each([
    ['2026-12-22', 'The next check is due on 22 December 2026.', undefined],
    [
      '2026-12-23',
      'Last checked 31 days ago; a check was due on 22 December 2026.',
      'Last checked 31 days ago; a check was due on 22 December 2026.',
    ],
  ])('on %s say when a check is due', (today, next, overdue) => {
    const view = upkeepView('2026-11-24', checkOf('2026-11-22', 30, today), '2026-11-20');
    expect([plain(view.next), plain(view.overdue)]).toEqual([next, overdue]);
  });

  it('are kept apart', () => {
    const { changed, checked, asOf } = upkeepView(
      '2026-11-24',
      checkOf('2026-11-22', 30, '2026-11-27'),
      '2026-11-20',
    );
    expect([changed, checked, asOf].map((date) => date?.from.datetime)).toEqual([
      '2026-11-24',
      '2026-11-22',
      '2026-11-20',
    ]);
  });

  it('have no day of the data for a partner, which has no status', () => {
    const today = '2026-11-27';
    expect(partnerView(programme, 'cnes', today).upkeep.asOf).toBeUndefined();
    expect(missionView(programme, 'chang-e-7', today).upkeep.asOf).toBeDefined();
    expect(payloadView(programme, 'dorn', today).upkeep.asOf).toBeDefined();
  });

  it('are due sooner for what has not flown', () => {
    const later = '2027-03-01';
    const overdue = ['chang-e-6', 'chang-e-7'].map(
      (id) => missionView(programme, id, later).upkeep.overdue !== undefined,
    );
    expect(overdue).toEqual([false, true]);
  });
});
