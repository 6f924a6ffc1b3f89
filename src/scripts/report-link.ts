import { withFact } from '#lib/repository.ts';

/** A report names the fact or event that the reader was led to. */
function nameFact(): void {
  const links = document.querySelectorAll<HTMLAnchorElement>('a[href*="template=wrong-fact"]');
  for (const link of links) link.href = withFact(link.href, location.hash);
}

nameFact();
addEventListener('hashchange', nameFact);
