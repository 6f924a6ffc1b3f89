import { describe, expect, it } from 'vitest';
import Coming from '#components/subscriptions/Coming.astro';
import FeedText from '#components/subscriptions/FeedText.astro';
import Subscriptions from '#components/subscriptions/Subscriptions.astro';
import { dateText } from '#views/dates.ts';
import { all, nameOf, one, textOf } from '../support/dom.ts';
import { render } from '../support/render.ts';

const landing = {
  date: dateText('2026-12-01'),
  title: 'Landing',
  href: '/missions/chang-e-7/#event-landing',
  note: "Chang'e-7",
};

describe('what comes next', () => {
  it('is a table of what is planned to the day', async () => {
    const page = await render(Coming, { coming: [landing], vague: [] });
    expect(textOf(one(page, 'tbody tr'))).toContain('1 December 2026');
    expect(one(page, 'tbody a').getAttribute('href')).toBe(landing.href);
    expect(all(page, 'h3')).toEqual([]);
  });

  it('says so where nothing is, and lists what is planned less exactly', async () => {
    const launch = { ...landing, date: undefined, title: 'Launch' };
    const page = await render(Coming, { coming: [], vague: [launch] });
    expect(all(page, 'table')).toEqual([]);
    expect(textOf(page)).toContain('Nothing is planned to the day now.');
    expect(textOf(one(page, 'li'))).toContain('no date');
  });
});

describe('a list of subscriptions', () => {
  const calendar = {
    name: "Chang'e-7",
    content: '26 events',
    href: '/c.ics',
    address: 'https://example.org/c.ics',
    webcal: 'webcal://example.org/c.ics',
  };

  it('shows each address to be copied, and one that opens a calendar by itself', async () => {
    const page = await render(Subscriptions, { subscriptions: [calendar] });
    const links = all(page, 'a').map((link) => [link.getAttribute('href'), nameOf(link)]);
    expect(links).toEqual([
      ['/c.ics', 'https://example.org/c.ics'],
      ['webcal://example.org/c.ics', "Subscribe: Chang'e-7"],
    ]);
  });

  it('has no such address for a feed', async () => {
    const page = await render(Subscriptions, {
      subscriptions: [{ ...calendar, webcal: undefined }],
    });
    expect(all(page, 'a')).toHaveLength(1);
  });
});

describe('the text of an entry in a feed', () => {
  it('has its words, its sources in their order, and links apart', async () => {
    const page = await render(FeedText, {
      entry: {
        id: '',
        href: '',
        title: '',
        updated: '',
        category: 'event',
        paragraphs: ['3 May 2024.', 'It flew, & well; 嫦娥.'],
        prose: undefined,
        sources: [{ label: 'The agency: A report', href: '/sources/agency/' }],
        links: [
          { label: 'DORN', href: '/payloads/dorn/' },
          { label: 'CNES', href: '/partners/cnes/' },
        ],
      },
    });
    expect(all(page, 'p').map(textOf)).toEqual([
      '3 May 2024.',
      'It flew, & well; 嫦娥.',
      'Source:',
      'On this site: DORN · CNES',
    ]);
    expect(one(page, 'ol a').getAttribute('href')).toBe('/sources/agency/');
  });
});
