import { describe, expect, it } from 'vitest';
import {
  countryName,
  formatCoordinates,
  formatCount,
  formatList,
  formatNumber,
  formatValue,
  languageName,
} from '#lib/format.ts';

const noBreak = '\u00A0';

describe('formatNumber', () => {
  it.each([
    [0, '0'],
    [1935.3, '1,935.3'],
    [420000, '420,000'],
    [41.6385, '41.6385'],
    [-153.9852, '−153.9852'],
  ])('writes %d as %s', (value, expected) => {
    expect(formatNumber(value)).toBe(expected);
  });
});

describe('formatValue', () => {
  it.each([
    ['a number and its unit, never parted', 1935.3, 'g', `1,935.3${noBreak}g`],
    ['degrees without a space', 41.6, '°', '41.6°'],
    ['per cent without a space', 95, '%', '95%'],
    ['a number without a unit', 20, undefined, '20'],
    ['a text as it is', 'Long March 5', undefined, 'Long March 5'],
    ['a text and its unit', 'about 8', 't', `about 8${noBreak}t`],
  ])('writes %s', (_what, value, unit, expected) => {
    expect(formatValue(value, unit)).toBe(expected);
  });
});

describe('formatCount', () => {
  it.each([
    [0, `0${noBreak}payloads`],
    [1, `1${noBreak}payload`],
    [2, `2${noBreak}payloads`],
    [1234, `1,234${noBreak}payloads`],
  ])('counts %d', (count, expected) => {
    expect(formatCount(count, 'payload')).toBe(expected);
  });

  it('takes a plural of its own', () => {
    expect(formatCount(3, 'country', 'countries')).toBe(`3${noBreak}countries`);
  });
});

describe('formatList', () => {
  it.each([
    [[], ''],
    [['Egypt'], 'Egypt'],
    [['Egypt', 'Italy'], 'Egypt and Italy'],
    [['Egypt', 'Italy', 'Peru'], 'Egypt, Italy and Peru'],
  ])('joins %j as "%s"', (items, expected) => {
    expect(formatList(items)).toBe(expected);
  });
});

describe('formatCoordinates', () => {
  it.each([
    [-41.6385, -153.9852, '41.6385° S, 153.9852° W'],
    [88.8, 123.4, '88.8° N, 123.4° E'],
    [0, 0, '0° N, 0° E'],
  ])('writes %d, %d as %s', (latitude, longitude, expected) => {
    expect(formatCoordinates(latitude, longitude)).toBe(expected.replaceAll('° ', `°${noBreak}`));
  });
});

describe('countryName', () => {
  it.each([
    ['FR', 'France'],
    ['PK', 'Pakistan'],
    ['TR', 'Türkiye'],
    ['HK', 'Hong Kong (China)'],
  ])('calls %s %s', (code, expected) => {
    expect(countryName(code)).toBe(expected);
  });
});

describe('languageName', () => {
  it.each([
    ['zh', 'Chinese'],
    ['it', 'Italian'],
  ])('calls %s %s', (code, expected) => {
    expect(languageName(code)).toBe(expected);
  });
});
