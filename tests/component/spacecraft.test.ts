import { describe, expect, it } from 'vitest';
import Modules from '#components/missions/Modules.astro';
import PictureFile from '#components/pictures/PictureFile.astro';
import Spacecraft from '#components/pictures/Spacecraft.astro';
import { spacecraftPicture } from '#views/pictures/spacecraft.ts';
import { realLibrary } from '../support/content.ts';
import { all, one, textOf } from '../support/dom.ts';
import { libraryOf, missionEntry, partnerEntry, payloadEntry } from '../support/fixtures.ts';
import { render } from '../support/render.ts';

const real = await realLibrary();
const shared = libraryOf({
  missions: [missionEntry('shared')],
  payloads: [
    payloadEntry('theirs', { mission: 'shared', host: 'lander' }),
    payloadEntry('ours', { mission: 'shared', host: 'lander', origin: 'chinese' }),
  ],
  partners: [partnerEntry('cnes')],
});
const drawn = (library: typeof real, id: string) =>
  render(PictureFile, { picture: spacecraftPicture(library, id), Drawing: Spacecraft });

describe('PictureFile of a spacecraft', () => {
  it('has both forms, each with every module and payload in words', async () => {
    const root = await drawn(real, 'chang-e-6');
    for (const id of ['wide', 'narrow']) {
      const words = all(one(root, `#${id}`), 'text').map(textOf);
      for (const word of ['Orbiter', 'Lander', 'DORN', 'NILS', 'INRRI', 'ICUBE-Q'])
        expect(words).toContain(word);
    }
  });

  it('tells whose a payload is by the shape of its mark, in the key and on the craft', async () => {
    const form = one(await drawn(shared, 'shared'), '#wide');
    expect(all(form, 'circle[fill*="international"]')).toHaveLength(2);
    expect(all(form, 'rect[stroke*="chinese"]')).toHaveLength(2);
  });

  it('crosses out a payload that was withdrawn', async () => {
    const form = one(await drawn(real, 'chang-e-7'), '#wide');
    const struck = all(form, 'text[text-decoration="line-through"]').map(textOf);
    expect(struck).toEqual(['Rashid-2']);
  });

  it('says within the picture that it is a schematic', async () => {
    expect(textOf(one(await drawn(real, 'queqiao-2'), '#wide'))).toContain(
      'Schematic: not to scale, and not the real shapes.',
    );
  });

  it('asks for no style sheet, which a picture that opens alone does not have', async () => {
    expect(all(await drawn(real, 'chang-e-8'), '[class], [style]')).toEqual([]);
  });
});

describe('Modules', () => {
  it('says in words what carries a craft and what it carries', async () => {
    const lander = {
      anchor: 'module-lander',
      name: 'Lander',
      otherNames: [],
      role: { text: 'Lands.', marks: [] },
      fate: undefined,
      carrier: 'Orbiter',
      payloads: [{ label: 'DORN', href: '/payloads/dorn/' }],
    };
    const text = textOf(await render(Modules, { modules: [lander] }));
    expect(text).toContain('Carried at launch by: Orbiter');
    expect(text).toContain('From partnersDORN');
  });
});
