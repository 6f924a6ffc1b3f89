import * as flags from 'country-flag-icons/string/3x2';

const drawings = new Map(Object.entries(flags));

/**
 * All flags that a site shows as one SVG file, each under its code. Source: country-flag-icons.
 *
 * @param codes ISO 3166-1 alpha-2
 * @throws {Error} if there is no flag for a code.
 */
export function flagSheet(codes: readonly string[]): string {
  const drawn = codes.map((code) => {
    const drawing = drawings.get(code);
    if (drawing === undefined) throw new Error(`no flag for "${code}" in country-flag-icons`);
    return drawing.replace('<svg ', `<svg id="${code}" `);
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${drawn.join('')}</svg>`;
}
