import { readFileSync } from 'node:fs';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

/**
 * The colour that `src/styles/tokens.css` gives to a role on dark ground, for pictures that are drawn
 * at build.
 *
 * @throws {Error} if the tokens have no such role.
 * @example darkColor('page') // '#0e1116'
 */
export function darkColor(role: string): string {
  const found = new RegExp(`--color-${role}: light-dark\\([^,]+, (#\\w+)\\)`).exec(tokens)?.[1];
  if (found === undefined) throw new Error(`no colour "${role}" in src/styles/tokens.css`);
  return found;
}
