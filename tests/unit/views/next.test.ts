import { describe, expect, it } from 'vitest';
import { nextViews } from '#views/next.ts';
import { programme, today } from '../../support/programme.ts';

const items = nextViews(programme, today);

describe('what happens next', () => {
  it('begins with the launch that has no date', () => {
    expect(items[0]).toMatchObject({
      date: undefined,
      title: "Launch of Chang'e-7",
      href: '/missions/chang-e-7/#plans',
      note: 'no new date is official',
    });
  });

  it('names a planned launch with its date', () => {
    const launch = items.find(({ title }) => title === "Launch of Chang'e-8");
    expect(launch?.date?.from.datetime).toBe('2029');
  });

  it('has no launch of a mission that has flown', () => {
    expect(items.map(({ title }) => title)).not.toContain("Launch of Chang'e-6");
  });

  it('leaves out a planned event whose date has passed', () => {
    expect(items.map(({ href }) => href)).not.toContain('/missions/chang-e-7/#event-roll-out');
  });

  it('keeps a planned event whose date is still to come', () => {
    const then = nextViews(programme, '2026-07-01').map(({ href }) => href);
    expect(then).toContain('/missions/chang-e-7/#event-roll-out');
  });
});
