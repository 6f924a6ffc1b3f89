/** One message of the Nu Html Checker. */
export interface Message {
  type: 'error' | 'info' | 'non-document-error';
  subType?: string;
  message: string;
  url?: string;
  lastLine?: number;
  lastColumn?: number;
}

/** What the checker objects to and we keep, with the reason and where it is specified. */
export const explained: { message: RegExp; reason: string; link: string }[] = [
  {
    message: /^CSS: Unrecognized at-rule “@view-transition”/,
    reason: 'The checker does not know it yet; browsers that do not either leave it out.',
    link: 'https://www.w3.org/TR/css-view-transitions-2/#view-transition-rule',
  },
  {
    message: /^CSS: “position-(?:area|try)”: Property “position-(?:area|try)” doesn't exist/,
    reason: 'The checker does not know them yet; without them a note opens in the middle.',
    link: 'https://www.w3.org/TR/css-anchor-position-1/',
  },
  {
    message: /^CSS: “paint-order”: Property “paint-order” doesn't exist/,
    reason: 'A property of SVG, which style sheets of HTML may set as well.',
    link: 'https://www.w3.org/TR/SVG2/painting.html#PaintOrderProperty',
  },
  {
    message: /^Attribute “vector-effect” not allowed/,
    reason: 'The checker knows SVG 1.1; it keeps lines as thin as they are drawn at every size.',
    link: 'https://www.w3.org/TR/SVG2/coords.html#VectorEffectProperty',
  },
  {
    message: /violates Content Security Policy \(meta tag\)/,
    reason:
      "The checker reads files, where 'self' is nothing, and does not compare hashes; the browser tests fail on every violation.",
    link: 'https://www.w3.org/TR/CSP3/#match-element-to-source-list',
  },
];

/** The errors and warnings among messages that no reason explains. */
export function unexplained(messages: readonly Message[]): Message[] {
  return messages.filter(
    ({ type, subType, message }) =>
      (type !== 'info' || subType === 'warning') &&
      !explained.some((kept) => kept.message.test(message)),
  );
}
