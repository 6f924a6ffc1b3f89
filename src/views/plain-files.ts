import type { Library } from '#domain/library.ts';
import { bounds } from '#domain/dates.ts';
import { formatCount } from '#lib/format.ts';
import { routes, wholeAddress, withBase } from '#lib/urls.ts';
import { site } from '#site.config.ts';
import { storyItems } from './story.ts';

/** Lines of a text file, with a line feed behind the last. */
function lines(...texts: string[]): string {
  return `${texts.join('\n')}\n`;
}

function item(label: string, href: string, text: string): string {
  return `- [${label}](${wholeAddress(href)}): ${text}`;
}

/** `/llms.txt`: what there is and where, for language models. @see https://llmstxt.org */
export function llmsText(library: Library): string {
  const { missions, payloads, partners, sources, terms } = library;
  return lines(
    `# ${site.title}`,
    '',
    `> ${site.description}`,
    '',
    'Every fact has a source, and an address of its own: `#fact-…`, `#event-…` or `#quote-…` on its',
    'page. A date says as much as is known and no more. A plan is told as a plan, with who stated it',
    'and when. What was looked for and not found stands under “What is not known”.',
    '',
    '## Missions',
    '',
    ...missions.map(({ id, data }) =>
      item(data.names.en, routes.mission(id), `${data.status.label}. ${data.summary}`),
    ),
    '',
    '## Stories',
    '',
    ...storyItems(library).map(({ title, href, summary }) => item(title, href, summary)),
    '',
    '## Lists',
    '',
    item('Payloads', routes.payloads(), formatCount(payloads.length, 'payload')),
    item('Partners', routes.partners(), formatCount(partners.length, 'organisation')),
    item('Timeline', routes.timeline(), 'the programme, and every launch plan with who stated it'),
    item('Results', routes.results(), 'what came of the missions and payloads so far'),
    item('Data', routes.data(), 'everything as JSON and CSV, each with its schema'),
    item('Feeds', routes.feeds(), 'what is new, as Atom'),
    item('Calendar', routes.calendar(), 'what is known to the day, as iCalendar'),
    item('Sources', routes.sources(), formatCount(sources.size, 'source')),
    item('Glossary', routes.glossary(), formatCount(terms.length, 'term')),
    item('Names', routes.names(), 'in English, Chinese, pinyin and the languages of the partners'),
    item('Updates', routes.updates(), 'news, additions and corrections'),
    '',
    '## Optional',
    '',
    item('About', routes.about(), 'where the facts come from and how sure they are'),
    item('Cite', routes.cite(), 'how to cite; text and data are under CC BY 4.0'),
  );
}

/** `/humans.txt`: who made this, for people. @see https://humanstxt.org */
export function humansText(today: string): string {
  return lines(
    '/* TEAM */',
    `The contributors of ${site.title}`,
    `About: ${wholeAddress(routes.about())}`,
    '',
    '/* THANKS */',
    'Everyone whose work the sources record, and everyone on board.',
    '',
    '/* SITE */',
    `Last update: ${today.replaceAll('-', '/')}`,
    'Language: English',
    'Standards: HTML, CSS, SVG, JSON-LD',
    'Software: Astro, TypeScript',
  );
}

/** RFC 9116 asks for less than a year. */
const securityDays = 180;

/**
 * `/.well-known/security.txt`: where to report a weakness. Undefined where nobody could be reached or
 * the file could not be trusted: without a repository, and for a site or a repository without HTTPS.
 *
 * @param today Year-month-day; the text expires 180 days later, unless the site is built anew.
 * @param repoUrl Address of the repository, whose page on security is named.
 * @param site Where the site lives, if not where it is built for.
 * @see https://www.rfc-editor.org/rfc/rfc9116
 */
export function securityText(
  today: string,
  repoUrl: string | undefined,
  site?: string,
): string | undefined {
  const canonical = wholeAddress(withBase('/.well-known/security.txt'), site);
  if (!repoUrl?.startsWith('https:') || !canonical.startsWith('https:')) return undefined;
  const expires = new Date(bounds(today).min + securityDays * 86_400_000).toISOString();
  return lines(
    `Contact: ${repoUrl}/security`,
    `Expires: ${expires}`,
    'Preferred-Languages: en',
    `Canonical: ${canonical}`,
  );
}
