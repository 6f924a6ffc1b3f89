import { repoUrl, today } from '#environment.ts';
import { securityText } from '#views/plain-files.ts';

export function GET(): Response {
  return new Response(securityText(today, repoUrl));
}
