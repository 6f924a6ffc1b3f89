import { site } from '#site.config.ts';

const number = new Intl.NumberFormat(site.locale, { maximumFractionDigits: 6 });
const list = new Intl.ListFormat(site.locale, { type: 'conjunction' });
const country = new Intl.DisplayNames(site.locale, { type: 'region' });
const language = new Intl.DisplayNames(site.locale, { type: 'language' });

/** Space that keeps a value and its unit on one line. */
const noBreak = '\u00A0';

/** The names that the site uses where the common locale data say it differently. */
const countryNames: Record<string, string> = { HK: 'Hong Kong (China)', TR: 'Türkiye' };

/** @example formatNumber(1935.3) // '1,935.3' */
export function formatNumber(value: number): string {
  return number.format(value).replace('-', '−');
}

/** @example formatValue(1935.3, 'g') // '1,935.3 g' */
export function formatValue(value: number | string, unit?: string): string {
  const shown = typeof value === 'number' ? formatNumber(value) : value;
  if (unit === undefined) return shown;
  return unit === '°' || unit === '%' ? shown + unit : shown + noBreak + unit;
}

/** @example formatList(['Egypt', 'Italy', 'Peru']) // 'Egypt, Italy and Peru' */
export function formatList(items: readonly string[]): string {
  return list.format(items);
}

/** @example formatCount(1, 'payload') // '1 payload' */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)}${noBreak}${count === 1 ? one : many}`;
}

/** @example formatBytes(123_456) // '123 kB' */
export function formatBytes(bytes: number): string {
  if (bytes >= 1_000_000) return formatValue(Math.round(bytes / 100_000) / 10, 'MB');
  return formatValue(Math.ceil(bytes / 1000), 'kB');
}

/** @param code ISO 3166-1 alpha-2 */
export function countryName(code: string): string {
  return countryNames[code] ?? country.of(code) ?? code;
}

/** @param code ISO 639-1 */
export function languageName(code: string): string {
  return language.of(code) ?? code;
}

/** @example formatCoordinates(-41.6385, -153.9852) // '41.6385° S, 153.9852° W' */
export function formatCoordinates(latitude: number, longitude: number): string {
  const northing = `${Math.abs(latitude)}° ${latitude < 0 ? 'S' : 'N'}`;
  const easting = `${Math.abs(longitude)}° ${longitude < 0 ? 'W' : 'E'}`;
  return `${northing}, ${easting}`.replaceAll('° ', `°${noBreak}`);
}
