import { describe, expect, it } from 'vitest';
import {
  choiceIn,
  choiceText,
  countWith,
  inOrder,
  isChosen,
  type Item,
} from '#scripts/catalogue/choice.ts';

const item = (name: string, changes: Partial<Item> = {}): Item => ({
  mission: 'chang-e-6',
  partner: 'cnes irap',
  kind: 'radon',
  status: 'operated',
  words: { name, partner: 'CNES', kind: 'Radon instrument' },
  state: 1,
  grams: undefined,
  ...changes,
});

const dorn = item('DORN', { grams: 4500 });
const robot = item('Robot', { partner: 'hkust', kind: 'robot', state: 3, grams: 100_000 });
const camera = item('camera', { partner: 'cnsa', kind: 'camera', mission: 'chang-e-7', state: 2 });
const items = [dorn, robot, camera];

describe('a choice', () => {
  it.each(['', '?mission=chang-e-7', '?kind=radon&sort=mass', '?partner=cnes&status=operated'])(
    'stands in the address: %s',
    (address) => {
      expect(choiceText(choiceIn(address))).toBe(address);
    },
  );

  it.each([
    ['', [dorn, robot, camera]],
    ['?mission=chang-e-6', [dorn, robot]],
    ['?partner=irap', [dorn]],
    ['?partner=ira', []],
    ['?mission=chang-e-7&kind=radon', []],
    ['?kind=camera&sort=mass', [camera]],
  ])('leaves what is all of it: %s', (address, left) => {
    expect(items.filter((candidate) => isChosen(candidate, choiceIn(address)))).toEqual(left);
  });

  it('counts what another value of one list would leave', () => {
    const choice = choiceIn('?mission=chang-e-6&kind=radon');
    const counts = ['', 'radon', 'camera'].map((kind) => countWith(items, choice, 'kind', kind));
    expect(counts).toEqual([2, 1, 0]);
  });
});

describe('the order', () => {
  it.each([
    ['', ['DORN', 'Robot', 'camera']],
    ['name', ['camera', 'DORN', 'Robot']],
    ['status', ['DORN', 'camera', 'Robot']],
    ['mass', ['Robot', 'DORN', 'camera']],
    ['unheard-of', ['DORN', 'Robot', 'camera']],
  ])('by "%s"', (sort, names) => {
    expect(inOrder(items, sort).map(({ words }) => words.name)).toEqual(names);
  });
});
