import { describe, expect, it } from 'vitest';
import { humansText, llmsText, securityText } from '#views/plain-files.ts';
import { libraryOf, missionEntry } from '../../support/fixtures.ts';

describe('securityText', () => {
  const repository = 'https://example.org/repo';

  it('has what RFC 9116 asks for, expires half a year after the build, and says where it is', () => {
    expect(securityText('2026-11-24', repository, 'https://moon.example')).toBe(
      [
        'Contact: https://example.org/repo/security',
        'Expires: 2027-05-23T00:00:00.000Z',
        'Preferred-Languages: en',
        'Canonical: https://moon.example/.well-known/security.txt',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['no repository', undefined, 'https://moon.example'],
    ['a repository without HTTPS', 'http://example.org/repo', 'https://moon.example'],
    ['a site without HTTPS', repository, 'http://localhost:4321'],
  ])('is not written with %s', (_what, repoUrl, site) => {
    expect(securityText('2026-11-24', repoUrl, site)).toBeUndefined();
  });
});

describe('llmsText', () => {
  it('says where each mission stands', () => {
    const text = llmsText(libraryOf({ missions: [missionEntry('chang-e-7')] }));
    expect(text).toContain(
      "- [Chang'e-7](http://localhost:4321/missions/chang-e-7/): Waiting for its launch. A mission to the south pole.\n",
    );
  });
});

describe('humansText', () => {
  it('has the day of the build in the form of the format', () => {
    expect(humansText('2026-11-24')).toContain('Last update: 2026/11/24\n');
  });
});
