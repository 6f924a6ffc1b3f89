import { darkColor } from '#lib/dark-colors.ts';
import { icons } from '#lib/icons.ts';
import { routes, withBase } from '#lib/urls.ts';
import { site } from '#site.config.ts';

export function GET(): Response {
  return Response.json({
    name: `${site.title}: ${site.tagline}`,
    short_name: site.title,
    description: site.description,
    lang: site.locale,
    start_url: routes.home(),
    display: 'browser',
    background_color: darkColor('page'),
    icons: [
      { src: withBase('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      ...icons.map(({ name, side }) => ({
        src: withBase(`/${name}.png`),
        sizes: `${side}x${side}`,
        type: 'image/png',
      })),
    ],
  });
}
