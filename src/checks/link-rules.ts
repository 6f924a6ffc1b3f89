import { entriesWithProse, type Content } from './content.ts';
import { placeInFile } from './markup-rules.ts';
import { offsetOf, type MarkupNode } from './markup.ts';
import { problemAt, shown, type Finding, type Problem } from './problem.ts';
import type { SiteAddresses } from './site-addresses.ts';
import { withSuggestion } from './suggestion.ts';
import { placeIn } from './text-rules.ts';

const safe = /^(?:https?|mailto):/i;

/** Pages that stand for what entries have in common: while one is broken, it is not known which. */
const listPage = /^\/(?:sources|payloads\/(?:mission|kind|partner)|partners\/kind)\/./;

/** Browsers ignore what is invisible in an address, so that it may hide what the address does. */
function addressOf(node: MarkupNode): string | undefined {
  if (node.type !== 'link' && node.type !== 'definition') return undefined;
  return node.url.replace(/[\p{Cc}\s]/gu, '');
}

function innerFinding(address: string, addresses: SiteAddresses): Finding | undefined {
  const [, path = '', anchor] = /^([^#?]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(address) ?? [];
  if (!addresses.has(path))
    return {
      rule: 'broken-link',
      found: `${shown(path)}, which is no address of the site`,
      wanted: 'a page of the site',
      mend: withSuggestion(path, addresses.keys(), 'correct it, or write the page first'),
    };
  const anchors = addresses.get(path);
  if (!anchor || !anchors || anchors.has(anchor)) return undefined;
  return {
    rule: 'broken-anchor',
    found: `${shown(`#${anchor}`)}, which ${path} does not have`,
    wanted: 'an anchor of that page',
    mend: withSuggestion(anchor, anchors, 'leave it out'),
  };
}

/** What is wrong with an address that prose links to. */
export function linkFinding(address: string, addresses: SiteAddresses): Finding | undefined {
  const scheme = /^[a-z][a-z\d+.-]*:/i.exec(address)?.[0];
  if (scheme !== undefined)
    return safe.test(scheme)
      ? undefined
      : {
          rule: 'unsafe-link',
          found: shown(address),
          wanted: 'an address that begins with "/", "https://" or "mailto:"',
        };
  if (address.startsWith('//') || !address.startsWith('/'))
    return { rule: 'relative-link', found: shown(address), wanted: 'a path from the root' };
  return innerFinding(address, addresses);
}

/** Links in prose that lead nowhere, or where no link may lead. */
export function linkProblems(content: Content, addresses: SiteAddresses): Problem[] {
  return entriesWithProse(content).flatMap(({ file }) =>
    file.markup.nodes.flatMap((node) => {
      const address = addressOf(node);
      const isJudged = address !== undefined && (content.isComplete || !listPage.test(address));
      const finding = isJudged ? linkFinding(address, addresses) : undefined;
      const place = placeInFile(file, placeIn(file.body, offsetOf(node)));
      return finding === undefined ? [] : [problemAt(file.path, place, 'prose', finding)];
    }),
  );
}
