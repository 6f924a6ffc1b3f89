import { isUtf8 } from 'node:buffer';
import { invisible } from './invisible.ts';
import { codePoint, problemAt, wholeFile, type Place, type Problem } from './problem.ts';

/** Bytes above which a file is not read: the largest has a fifth of it. */
const sizeLimit = 500_000;

/** The place in a text at an offset of UTF-16 units. */
export function placeIn(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

function notUtf8(path: string, bytes: Buffer): Problem[] {
  if (isUtf8(bytes)) return [];
  const text = bytes.toString('utf8');
  const written = Buffer.from(text);
  const offset = written.findIndex((byte, index) => byte !== bytes[index]);
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const place = placeIn(text, bytes.subarray(0, offset).toString('utf8').length);
  return [
    problemAt(path, place, 'encoding', {
      rule: 'not-utf-8',
      found: `byte ${offset + 1} (0x${byte}), which is no UTF-8`,
      wanted: 'a file in UTF-8',
    }),
  ];
}

function lostLetters(path: string, text: string): Problem[] {
  const offset = text.indexOf('\uFFFD');
  if (offset < 0) return [];
  return [
    problemAt(path, placeIn(text, offset), 'encoding', {
      rule: 'not-utf-8',
      found: 'the sign U+FFFD, which stands for a letter that was lost',
      wanted: 'the letter itself',
    }),
  ];
}

function conflictMarks(path: string, text: string): Problem[] {
  const mark = /^(?:<{7}|>{7})(?=[ \r\n]|$).*/m.exec(text);
  if (!mark) return [];
  return [
    problemAt(path, placeIn(text, mark.index), 'text', {
      rule: 'conflict-mark',
      found: JSON.stringify(mark[0].trim().slice(0, 40)),
      wanted: 'one version of these lines',
    }),
  ];
}

const unseen = new RegExp(`${invisible.source}|\\r`, 'u');

/** The first invisible character of each line; a carriage return counts where no new line follows. */
function invisibleCharacters(path: string, text: string): Problem[] {
  if (!unseen.test(text)) return [];
  return text.split('\n').flatMap((written, index) => {
    const line = written.replace(/\r$/, '');
    const column = line.search(unseen);
    if (column < 0) return [];
    return [
      problemAt(path, { line: index + 1, column: column + 1 }, 'text', {
        rule: 'invisible-character',
        found: codePoint(line.slice(column)),
        wanted: 'only what can be seen',
      }),
    ];
  });
}

/**
 * Whether a file can be read at all: its size, its encoding, and what no file of content holds.
 * Line ends may be those of Unix or of Windows.
 */
export function textProblems(path: string, bytes: Buffer): Problem[] {
  const whole = (rule: 'empty-file' | 'huge-file', found: string, wanted: string) => [
    problemAt(path, wholeFile, 'file', { rule, found, wanted }),
  ];
  if (bytes.length > sizeLimit)
    return whole('huge-file', `${bytes.length} bytes`, `${sizeLimit} bytes at most`);
  const encoding = notUtf8(path, bytes);
  if (encoding.length > 0) return encoding;
  const text = bytes.toString('utf8');
  if (text.startsWith('\uFEFF'))
    return [
      problemAt(path, { line: 1, column: 1 }, 'encoding', {
        rule: 'byte-order-mark',
        found: 'a byte order mark',
        wanted: 'a file that begins with its first letter',
      }),
    ];
  if (text.trim() === '') return whole('empty-file', 'nothing', 'an entry');
  return [
    ...lostLetters(path, text),
    ...conflictMarks(path, text),
    ...invisibleCharacters(path, text),
  ];
}
