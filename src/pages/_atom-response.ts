import FeedText from '#components/subscriptions/FeedText.astro';
import { renderBody } from '#domain/queries.ts';
import { atomText, type AtomEntry } from '#lib/atom.ts';
import type { FeedEntryView, FeedView } from '#views/feeds.ts';
import { renderComponent } from './_render.ts';

async function withText(entry: FeedEntryView): Promise<AtomEntry> {
  const body = entry.prose && (await renderBody('updates', entry.prose.update));
  return { ...entry, html: await renderComponent(FeedText, { entry, Content: body?.Content }) };
}

/** A feed as a file, each entry with all of its text. @param site Where the site is served. */
export async function atomResponse(feed: FeedView, site: URL | undefined): Promise<Response> {
  const entries = await Promise.all(feed.entries.map(withText));
  return new Response(atomText(feed, entries, site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}
