import { routes } from '#lib/urls.ts';
import type { LinkView } from './statements.ts';

/** A page that is no entry of a collection. */
export interface SitePage extends LinkView {
  /** What it is for, where a search would only find in it what it finds elsewhere. */
  text?: string;
}

/** The pages of the site beside those of its entries. */
export function sitePages(): SitePage[] {
  return [
    { label: 'Missions', href: routes.missions() },
    { label: 'Missions compared', href: routes.comparison() },
    { label: 'Payloads', href: routes.payloads() },
    { label: 'Partners', href: routes.partners() },
    { label: 'Partners by country', href: routes.countries() },
    { label: 'Results', href: routes.results() },
    { label: 'Stories', href: routes.stories() },
    { label: 'Timeline', href: routes.timeline() },
    {
      label: 'Sources',
      href: routes.sources(),
      text: 'The bibliography: every source this site rests on, by kind and publisher.',
    },
    {
      label: 'Glossary',
      href: routes.glossary(),
      text: 'The words of lunar flight, each in one plain sentence.',
    },
    {
      label: 'Names',
      href: routes.names(),
      text: 'What everything is called: in English, Chinese, pinyin and the language of each partner.',
    },
    {
      label: 'Index from A to Z',
      href: routes.index(),
      text: 'Every mission, payload, partner, term, story and page by its first letter.',
    },
    { label: 'Data files', href: routes.data() },
    { label: 'Feeds', href: routes.feeds() },
    { label: 'Calendar', href: routes.calendar() },
    { label: 'How to cite', href: routes.cite() },
    { label: 'Status: what is due for checking', href: routes.status() },
    { label: 'Updates and corrections', href: routes.updates() },
    { label: 'How this site works', href: routes.about() },
    { label: 'Method: how facts get here', href: routes.method() },
    { label: 'Correct this site', href: routes.editing() },
    { label: 'Accessibility', href: routes.accessibility() },
    { label: 'Licences', href: routes.licences() },
    { label: 'Addresses that stay', href: routes.addresses() },
  ];
}
