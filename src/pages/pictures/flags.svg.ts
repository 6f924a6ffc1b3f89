import { loadLibrary } from '#domain/queries.ts';
import { flagSheet } from '#lib/flags.ts';
import { partnerCountries } from '#views/catalogue.ts';

export async function GET(): Promise<Response> {
  const sheet = flagSheet(partnerCountries(await loadLibrary()));
  return new Response(sheet, { headers: { 'Content-Type': 'image/svg+xml' } });
}
