import { describe, expect, it } from 'vitest';
import { withOwnHashes } from '#integrations/page-hashes.ts';

/** SHA-256 of "p{}" in base 64. */
const style = 'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y=';
const page = (policy: string) =>
  `<meta http-equiv="content-security-policy" content="${policy}"><style>p{}</style><p>'sha256-x'</p>`;

describe('withOwnHashes', () => {
  it('keeps the hashes of the styles and scripts on the page and drops the others', () => {
    const policy = `style-src 'self' '${style}' 'sha256-other='; script-src 'sha256-more='`;
    expect(withOwnHashes(page(policy))).toBe(page(`style-src 'self' '${style}'; script-src`));
  });

  it('changes nothing outside the policy', () => {
    expect(withOwnHashes(page("default-src 'none'"))).toBe(page("default-src 'none'"));
  });
});
