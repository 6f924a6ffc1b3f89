import { describe, expect, it } from 'vitest';
import Legs from '#components/pictures/Legs.astro';
import Picture from '#components/pictures/Picture.astro';
import Stop from '#components/pictures/Stop.astro';
import type { Shape } from '#views/status.ts';
import { all, nameOf, one, textOf } from '../support/dom.ts';
import { render } from '../support/render.ts';

const view = {
  href: '/pictures/chang-e-6/profile.svg',
  alt: 'The route of Chang’e-6',
  caption: 'Not to scale.',
  wide: { width: 1000, height: 600 },
  narrow: { width: 360, height: 900 },
};

describe('Picture', () => {
  it('is one image with a name, whichever form is shown', async () => {
    const image = one(await render(Picture, { view }), '[role="img"]');
    expect(nameOf(image)).toBe('The route of Chang’e-6');
    expect(all(image, 'svg')).toHaveLength(2);
  });

  it('shows both forms from its file, each in its own size', async () => {
    const drawings = all(await render(Picture, { view }), 'svg');
    expect(
      drawings.map((svg) => [svg.getAttribute('viewBox'), one(svg, 'use').getAttribute('href')]),
    ).toEqual([
      ['0 0 1000 600', '/pictures/chang-e-6/profile.svg#wide'],
      ['0 0 360 900', '/pictures/chang-e-6/profile.svg#narrow'],
    ]);
  });

  it('has its caption in the figure', async () => {
    expect(textOf(one(await render(Picture, { view }), 'figure > figcaption'))).toBe(
      'Not to scale.',
    );
  });
});

describe('Stop', () => {
  const circleOf = async (shape: Shape) =>
    one(await render(Stop, { number: 7, shape, x: 50, y: 20, radius: 12 }), 'circle');

  it('stands in its place with its number', async () => {
    const root = await render(Stop, { number: 'B', shape: 'planned', x: 50, y: 20, radius: 12 });
    const circle = one(root, 'circle');
    expect([circle.getAttribute('cx'), circle.getAttribute('cy')]).toEqual(['50', '20']);
    expect(textOf(one(root, 'text'))).toBe('B');
  });

  it.each(['planned', 'called-off', 'under-way'] as const)(
    'is hollow where nothing has happened: %s',
    async (shape) => {
      const circle = await circleOf(shape);
      expect(circle.getAttribute('fill')).not.toBe(circle.getAttribute('stroke'));
    },
  );

  it('is filled where it happened', async () => {
    const circle = await circleOf('done');
    expect(circle.getAttribute('fill')).toBe(circle.getAttribute('stroke'));
  });
});

describe('Legs', () => {
  const legs = [
    { letter: 'A', craft: 'Lander', text: 'Landing', marks: [{ number: 2, href: '#source-x' }] },
    { letter: 'B', craft: 'Rover', text: 'Drive', marks: [] },
  ];

  it('are an ordered list with the letters of the picture', async () => {
    const items = all(await render(Legs, { legs }), 'ol > li');
    expect(items.map((item) => textOf(one(item, '.letter')))).toEqual(['A', 'B']);
    expect(items.map(textOf)).toEqual([
      expect.stringContaining('Lander: Landing'),
      expect.stringContaining('Rover: Drive'),
    ]);
  });

  it('carry the marks of their sources', async () => {
    const root = await render(Legs, { legs });
    expect(nameOf(one(root, '[popovertarget="source-x"]'))).toBe('Source 2');
  });

  it('have a heading that can be linked to', async () => {
    expect(textOf(one(await render(Legs, { legs }), 'h3#legs'))).toMatch(/^Planned legs/);
  });
});
