import { describe, expect, it } from 'vitest';
import { nearestPages } from '#lib/nearest-pages.ts';

const page = (href: string, ...also: string[]) => ({ label: href, href, also });

const pages = [
  page('/missions/chang-e-6/', '/ce-6/', '/missions/change-6/'),
  page('/missions/chang-e-7/', '/ce-7/'),
  page('/payloads/dorn/'),
  page('/payloads/nils/'),
  page('/partners/cnes/'),
  page('/partners/space-research-institute/'),
  page('/glossary/'),
];

describe('the pages nearest to an address', () => {
  it.each([
    ['/payloads/dorm/', '/payloads/dorn/'],
    ['/payload/dorn', '/payloads/dorn/'],
    ['/Payloads/DORN.html', '/payloads/dorn/'],
    ['/dorn/index.html', '/payloads/dorn/'],
    ['/partners/CNS/', '/partners/cnes/'],
    ['/missions/changé-7/', '/missions/chang-e-7/'],
    ['/ce6', '/missions/chang-e-6/'],
    ['/glosary/', '/glossary/'],
    ['/partners/space-research-institut/', '/partners/space-research-institute/'],
  ])('of %s begin with %s', (path, nearest) => {
    expect(nearestPages(path, pages).at(0)?.href).toBe(nearest);
  });

  it('are the nearest first, and no more than asked for', () => {
    const near = nearestPages('/missions/chang-e-9/', pages).map(({ href }) => href);
    expect(near).toEqual(['/missions/chang-e-6/', '/missions/chang-e-7/']);
    expect(nearestPages('/missions/chang-e-9/', pages, 1)).toHaveLength(1);
  });

  it.each(['/no/such/place/', '/payloads/', '/', '/%E0%A4%A/'])(
    'are none where nothing is spelled like %s',
    (path) => {
      expect(nearestPages(path, pages)).toEqual([]);
    },
  );
});
