import { today } from '#environment.ts';
import { humansText } from '#views/plain-files.ts';

export function GET(): Response {
  return new Response(humansText(today));
}
