/** A section of a page as its list of contents shows it. */
export interface PageSection {
  id: string;
  title: string;
}

const sectionTitles = {
  facts: 'Facts',
  story: 'The story',
  timeline: 'Timeline',
  spacecraft: 'Spacecraft',
  payloads: 'Payloads',
  partners: 'Partners',
  missions: 'On the missions',
  agreements: 'Agreements',
  country: 'Where its country stands',
  people: 'People',
  statements: 'What they said',
  site: 'Site',
  results: 'Results',
  unknown: 'What is not known',
  sources: 'Sources',
  cite: 'Cite this page',
  further: 'Read on',
  history: 'Page history',
} as const;

export type SectionId = keyof typeof sectionTitles;

/** The sections of a page in the order in which they are named. */
export function pageSections(...ids: (SectionId | undefined)[]): PageSection[] {
  return ids.filter((id) => id !== undefined).map((id) => ({ id, title: sectionTitles[id] }));
}

/** The heading of a section. */
export function sectionTitle(id: SectionId): string {
  return sectionTitles[id];
}
