import { describe, expect, it } from 'vitest';
import History from '#components/site/History.astro';
import SiteStatus from '#components/status/SiteStatus.astro';
import { checkOf } from '#domain/upkeep.ts';
import { siteStatusView } from '#views/site-status.ts';
import { upkeepView } from '#views/upkeep.ts';
import { all, one, textOf } from '../support/dom.ts';
import { libraryOf, missionEntry, payloadEntry } from '../support/fixtures.ts';
import { render } from '../support/render.ts';

const history = (today: string, asOf?: string) =>
  render(History, {
    upkeep: upkeepView('2026-11-24', checkOf('2026-11-22', 30, today), asOf),
    file: 'content/missions/chang-e-7.mdx',
  });

describe('the history of a page', () => {
  it('keeps three dates apart', async () => {
    const page = await history('2026-11-27', '2026-11-20');
    expect(all(page, 'dt').map(textOf)).toEqual([
      'Content changed',
      'Facts checked',
      'Data as of',
      'Source file',
    ]);
    expect(all(page, 'time').map((time) => time.getAttribute('datetime'))).toEqual([
      '2026-11-24',
      '2026-11-22',
      '2026-11-20',
    ]);
  });

  it('has no day of the data where there is none', async () => {
    expect(textOf(await history('2026-11-27'))).not.toContain('Data as of');
  });

  it('says that a check is overdue', async () => {
    expect(textOf(await history('2027-01-01'))).toContain('a check was due on 22 December 2026');
  });
});

describe('the page about the state of the content', () => {
  const library = libraryOf({
    missions: [missionEntry('chang-e-7')],
    payloads: [payloadEntry('radar')],
  });
  const page = (today: string) => render(SiteStatus, { view: siteStatusView(library, today) });

  it('says so where nothing is overdue and no date has passed', async () => {
    const fresh = await page('2026-11-27');
    expect(textOf(one(fresh, '#due'))).toContain('Nothing is overdue on 27 November 2026.');
    expect(textOf(one(fresh, '#passed'))).toContain('None');
  });

  it('leads to what is overdue', async () => {
    const links = all(await page('2027-01-01'), '#overdue + dl a');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/missions/chang-e-7/',
      '/payloads/radar/',
    ]);
  });
});
