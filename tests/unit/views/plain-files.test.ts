import { describe, expect, it } from 'vitest';
import { humansText, llmsText, securityText } from '#views/plain-files.ts';
import { libraryOf, missionEntry } from '../../support/fixtures.ts';

describe('securityText', () => {
  it.each([
    [undefined, 'http://localhost:4321/about/'],
    ['https://example.org/repo', 'https://example.org/repo/security'],
  ])('with the repository %s asks to write to %s', (repoUrl, contact) => {
    expect(securityText('2026-11-24', repoUrl)).toMatch(new RegExp(`^Contact: ${contact}\n`));
  });

  it('expires half a year after the day of the build', () => {
    expect(securityText('2026-11-24', undefined)).toContain('Expires: 2027-05-23T00:00:00.000Z\n');
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
