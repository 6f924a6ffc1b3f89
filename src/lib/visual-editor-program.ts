import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';

/** The program of the visual editor, styles included. */
export const programFile = createRequire(import.meta.url).resolve('@sveltia/cms');

type Hash = `sha256-${string}`;

const remoteFont = /@font-face \{[^}]*https:[^}]*\}/g;
const styleAttribute = / style="display: contents"/g;
const style = /hash:`svelte-[a-z0-9]+`,code:(`(?:[^`\\]|\\.)*`|"(?:[^"\\]|\\.)*")/gs;

/**
 * The program without what the Content-Security-Policy forbids: fonts of other servers, of which it
 * brings copies along, and the one style attribute, for which its page has a rule.
 */
export function allowedProgram(program: string): string {
  return program.replace(remoteFont, '').replace(styleAttribute, '');
}

/** The allowed program as it is installed. */
export async function readProgram(): Promise<string> {
  return allowedProgram(await readFile(programFile, 'utf8'));
}

/**
 * The hashes of the styles that the program adds to its page as it runs, for the
 * Content-Security-Policy: Svelte keeps each as a text beside the name of its component.
 */
export function styleHashes(program: string): Hash[] {
  return [...program.matchAll(style)].map(([, literal = '``']): Hash => {
    const text: unknown = runInNewContext(literal);
    return `sha256-${createHash('sha256').update(String(text)).digest('base64')}`;
  });
}
