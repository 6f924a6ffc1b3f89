import { describe, expect, it } from 'vitest';
import {
  contributionsBy,
  contributionsTo,
  internationalMakers,
  internationalPayloads,
  leadPartners,
  partnersOn,
  payloadCountries,
  payloadsOn,
} from '#domain/partners.ts';
import { minimal, libraryOf, partnerEntry, payloadEntry } from '../../support/fixtures.ts';

type Role = 'lead' | 'build' | 'host';
const contribution = (partner: string, role: Role = 'lead') => ({
  partner,
  role,
  does: `Is ${role}`,
  sources: ['agency'],
});
const role = (mission: string) => ({ mission, does: 'Takes part', sources: ['agency'] });

const dorn = payloadEntry('dorn', {
  mission: 'chang-e-6',
  contributions: [
    contribution('cnes'),
    contribution('irap', 'build'),
    contribution('cast', 'host'),
  ],
});
const rover = payloadEntry('rover', {
  mission: 'chang-e-8',
  contributions: [contribution('suparco'), contribution('cnes', 'build')],
});
const withdrawn = payloadEntry('rashid-2', {
  mission: 'chang-e-8',
  status: { ...minimal.payload.status, state: 'withdrawn' },
});
const camera = payloadEntry('camera', { mission: 'chang-e-8', origin: 'chinese' });
const library = libraryOf({
  payloads: [dorn, rover, withdrawn, camera],
  partners: [
    partnerEntry('cast', { side: 'host', countries: ['CN'], roles: [role('chang-e-6')] }),
    partnerEntry('cnes', { countries: ['FR'], roles: [role('chang-e-6')] }),
    partnerEntry('irap', { countries: ['FR'], roles: [role('chang-e-6')] }),
    partnerEntry('nssc', { side: 'host', countries: ['CN'], roles: [role('chang-e-8')] }),
    partnerEntry('suparco', { countries: ['PK'], roles: [role('chang-e-8')] }),
  ],
});
const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe('contributions', () => {
  it('of a partner are found on every payload', () => {
    const found = contributionsBy(library, 'cnes').slice(0, 2);
    expect(found.map(({ payload, role }) => [payload.id, role])).toEqual([
      ['dorn', 'lead'],
      ['rover', 'build'],
    ]);
  });

  it('to a payload stand in the order of its file', () => {
    const found = contributionsTo(library, 'dorn');
    expect(found.map(({ partner, role }) => [partner.id, role])).toEqual([
      ['cnes', 'lead'],
      ['irap', 'build'],
      ['cast', 'host'],
    ]);
  });

  it('that name no partner of the library are an error with the id', () => {
    const broken = libraryOf({ payloads: [dorn] });
    expect(() => contributionsTo(broken, 'dorn')).toThrow('no entry "cnes"');
  });
});

describe('payloads', () => {
  it('of a mission are those that name it', () => {
    expect(idsOf(payloadsOn(library, 'chang-e-8'))).toEqual(['rover', 'rashid-2', 'camera']);
  });

  it('that were withdrawn or are Chinese do not count as international', () => {
    expect(idsOf(internationalPayloads(library.payloads))).toEqual(['dorn', 'rover']);
  });
});

describe('partnersOn', () => {
  it('finds partners by their contribution to a payload and by a role of their own', () => {
    expect(idsOf(partnersOn(library, 'chang-e-8'))).toEqual(['cnes', 'nssc', 'suparco']);
  });
});

describe('lead partners', () => {
  it('are those named as providers', () => {
    expect(idsOf(leadPartners(library, dorn))).toEqual(['cnes']);
  });
});

describe('payloadCountries', () => {
  it('gives the countries of providers and builders, each once', () => {
    expect(payloadCountries(library, [dorn, rover])).toEqual(['FR', 'PK']);
  });

  it('leaves out those who only host or support', () => {
    const hosted = payloadEntry('hosted', { contributions: [contribution('suparco', 'host')] });
    expect(payloadCountries(library, [hosted])).toEqual([]);
  });

  it('leaves out the Chinese mainland, also where it builds', () => {
    const joint = payloadEntry('joint', {
      contributions: [contribution('suparco'), contribution('nssc', 'build')],
    });
    expect(payloadCountries(library, [joint])).toEqual(['PK']);
  });
});

describe('makers of no one country', () => {
  const joint = payloadEntry('joint', {
    contributions: [contribution('esa'), contribution('esa', 'build'), contribution('cnes')],
  });
  const served = payloadEntry('served', { contributions: [contribution('esa', 'host')] });
  const partners = [partnerEntry('esa', { countries: [] }), ...library.partners];

  it('are found once, whatever they make', () => {
    expect(idsOf(internationalMakers({ ...library, partners }, [joint]))).toEqual(['esa']);
  });

  it('are not those who only host or support', () => {
    expect(internationalMakers({ ...library, partners }, [served])).toEqual([]);
  });
});
