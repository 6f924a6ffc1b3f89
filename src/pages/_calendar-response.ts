import { loadLibrary } from '#domain/queries.ts';
import { calendarText } from '#lib/calendar-file.ts';
import { calendarEvents, calendarView } from '#views/calendars.ts';

/** The calendar of a mission, or of all missions, as a file. @param site Where the site is served. */
export async function calendarResponse(site: URL | undefined, mission?: string): Promise<Response> {
  const library = await loadLibrary();
  const view = calendarView(library, mission);
  const { name, description, href } = view;
  const address = new URL(href, site).href;
  const text = calendarText({ name, description, address }, calendarEvents(library, view, site));
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}
