import { compareDates, isPast } from '#domain/dates.ts';
import type { Library, MissionEntry } from '#domain/library.ts';
import { launchOf } from '#domain/plans.ts';
import { routes } from '#lib/urls.ts';
import { dateText, type DateText } from './dates.ts';
import { launchView } from './plans.ts';

/** Something that is to come: its date as planned, or none where no date stands. */
export interface NextView {
  date: DateText | undefined;
  title: string;
  href: string;
  /** The mission, and who stated the plan or why there is no date. */
  note: string;
}

/** A coming thing with the date it is sorted by. */
interface Coming extends NextView {
  sortedBy: string | undefined;
}

function launch(library: Library, entry: MissionEntry): Coming[] {
  const { id, data } = entry;
  const timeline = library.timelines.get(id);
  const state = launchOf(data, timeline);
  if (state.state === 'happened' || state.state === 'unknown') return [];
  const planned = state.state === 'planned' ? state.planned : undefined;
  return [
    {
      date: planned === undefined ? undefined : dateText(planned),
      title: `Launch of ${data.names.en}`,
      href: `${routes.mission(id)}#plans`,
      note: launchView(entry, timeline).note ?? '',
      sortedBy: planned,
    },
  ];
}

function plannedEvents(library: Library, { id, data }: MissionEntry, today: string): Coming[] {
  const events = library.timelines.get(id)?.events ?? [];
  return events
    .filter(({ state, date }) => state === 'planned' && !isPast(date, today))
    .map((event) => ({
      date: dateText(event.date),
      title: event.title,
      href: `${routes.mission(id)}#event-${event.id}`,
      note: data.names.en,
      sortedBy: event.date,
    }));
}

/** What is planned from today on, in the order of the dates; what has no date comes first. */
export function nextViews(library: Library, today: string): NextView[] {
  return library.missions
    .flatMap((mission) => [...launch(library, mission), ...plannedEvents(library, mission, today)])
    .toSorted((a, b) => {
      if (a.sortedBy === undefined || b.sortedBy === undefined)
        return Number(a.sortedBy !== undefined) - Number(b.sortedBy !== undefined);
      return compareDates(a.sortedBy, b.sortedBy);
    });
}
