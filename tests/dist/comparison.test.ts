import { describe, expect, it } from 'vitest';
import { all, linkTarget, pageAt, resolveLink, findPage, textOf } from '../support/site.ts';

const page = pageAt('/missions/compare/');
const links = all(page.document, '#rows tbody td a').map((link) => link.getAttribute('href') ?? '');

/** What a row says of each mission. */
function row(label: string): string[] {
  const head = all(page.document, '#rows tbody th[scope="row"]').find((th) =>
    textOf(th).startsWith(label),
  );
  return all(head?.parentElement ?? page.document, 'td').map(textOf);
}

describe('the missions compared', () => {
  it('lead from every value to a place of a mission page', () => {
    const lost = links.filter((href) => {
      const { hash, pathname } = resolveLink(page, href);
      return hash === '' ? findPage(pathname) === undefined : !linkTarget(page, href);
    });
    expect(links.length).toBeGreaterThan(60);
    expect(lost).toEqual([]);
  });

  it('say what the pages of the missions say', () => {
    const stated = links
      .filter((href) => href.includes('#fact-'))
      .map((href) => {
        const link = all(page.document, `#rows a[href="${href}"]`)[0] ?? null;
        return [textOf(link), textOf(linkTarget(page, href) ?? null)] as const;
      });
    expect(stated.length).toBeGreaterThan(12);
    expect(stated.filter(([value, fact]) => !fact.includes(value))).toEqual([]);
  });

  it('count as many events and sources as those pages list', () => {
    const counts = ['chang-e-6', 'chang-e-7', 'chang-e-8'].map((id) => {
      const { document } = pageAt(`/missions/${id}/`);
      return {
        events: String(all(document, '#timeline [id^="event-"]').length),
        sources: String(all(document, '#sources ol > li').length),
      };
    });
    expect(row('Events recorded')).toEqual(counts.map(({ events }) => events));
    expect(row('Sources cited')).toEqual(counts.map(({ sources }) => sources));
  });

  it("do not say that Chang'e-7 or Chang'e-8 flew", () => {
    expect(row('Launch').map((words) => words.split(':')[0])).toEqual([
      'Launched',
      'Launch called off',
      'Planned launch',
    ]);
  });

  it('are reached from the list of the missions', () => {
    const { document } = pageAt('/missions/');
    expect(all(document, `main a[href="${page.address}"]`)).toHaveLength(1);
  });
});
