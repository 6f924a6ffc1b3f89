/** A rule of the content: what breaks it, and how to mend that. */
export interface Rule {
  /** A warning is worth a look and stops nothing; anything else is an error. */
  severity?: 'warning';
  /** What is wrong wherever the rule is named. */
  cause: string;
  /** How to mend it, where the place itself does not say it better. */
  remedy: string;
}

/** Every rule that the content check applies. Its name stands beside each problem. */
export const rules = {
  'unknown-folder': {
    cause: 'A folder of content/ that is none of the collections.',
    remedy: 'move its files into the folder they belong to',
  },
  'nested-folder': {
    cause: 'A folder inside a collection. The site would not read what is in it.',
    remedy: 'move its files up and remove the folder, or start its name with "_"',
  },
  'stray-file': {
    cause: 'A file directly in content/, outside every collection.',
    remedy: 'move it into the folder it belongs to, or start its name with "_"',
  },
  'wrong-ending': {
    cause: 'A file whose ending its folder does not use.',
    remedy: 'rename it, or start its name with "_"',
  },
  'bad-file-name': {
    cause: 'A file name that cannot be an id and an address.',
    remedy:
      'rename it with lower-case letters and digits joined by hyphens, such as "landing-site"',
  },
  'unreadable-file': {
    cause: 'A file that cannot be opened, or that is a link or a device.',
    remedy: 'put a plain file with the right to read it in its place',
  },
  'empty-file': {
    cause: 'A file without anything in it.',
    remedy: 'write its fields, restore it from git, or remove it',
  },
  'huge-file': {
    cause: 'A file larger than 500 kB, which no entry is.',
    remedy: 'see what came into it by mistake; restore it from git if need be',
  },
  'not-utf-8': {
    cause: 'Bytes that are no UTF-8, or letters that a wrong encoding has destroyed.',
    remedy: 'open the file, correct the letter and save it as UTF-8',
  },
  'byte-order-mark': {
    cause: 'A byte order mark, which some editors put before the first letter.',
    remedy: 'save the file as UTF-8 without BOM',
  },
  'invisible-character': {
    cause: 'A character that nobody sees, such as one that turns the direction of writing.',
    remedy: 'delete it; it often comes with copied text',
  },
  'conflict-mark': {
    cause: 'A mark that git leaves where two changes met.',
    remedy: 'keep the right lines and delete the lines of "<<<<<<<", "=======" and ">>>>>>>"',
  },
  'no-front-matter': {
    cause: 'An MDX file whose fields do not stand between two lines "---".',
    remedy: 'start the file with a line "---", the fields, and another line "---"',
  },
  'yaml-syntax': {
    cause: 'YAML that cannot be read.',
    remedy: 'put a text with ": ", " #" or a leading sign such as * & ! % @ ` " in quotes',
  },
  'yaml-tab': {
    cause: 'A tab where YAML wants spaces.',
    remedy: 'indent with two spaces a step; most editors convert tabs to spaces',
  },
  'yaml-quote': {
    cause: 'A quotation mark or bracket that is opened and not closed.',
    remedy: 'close it; in single quotes, write an apostrophe twice',
  },
  'repeated-key': {
    cause: 'A field that stands twice in one place.',
    remedy: 'keep one of them',
  },
  'several-documents': {
    cause: 'A line "---" or "..." inside the YAML, which would end it there.',
    remedy: 'remove the line; one file is one entry',
  },
  'yaml-anchor': {
    cause: 'An anchor (&), an alias (*) or a tag (!) of YAML. Content is written out.',
    remedy: 'write the value out, or put a text that begins with such a sign in quotes',
  },
  'unknown-field': {
    cause: 'A field that entries of this kind do not have.',
    remedy: 'correct its spelling or remove it; docs/content-reference.md has an example',
  },
  'missing-field': {
    cause: 'A field that every entry of this kind has.',
    remedy: 'write it; what is not known goes under "unknowns", never a guess',
  },
  'wrong-type': {
    cause: 'A value of another kind: a text for a list, a number for a text …',
    remedy: 'write it in the form wanted; a text of digits needs quotes',
  },
  'unknown-value': {
    cause: 'A word that is not on the list of this field.',
    remedy: 'choose one of the list; src/schemas/ explains them',
  },
  'wrong-value': {
    cause: 'A value of the right kind that cannot be: a date, an id, a number, an address …',
    remedy: 'correct it as the field wants',
  },
  unwritten: {
    cause:
      'A field or a paragraph that says TODO, as a new file does where only a person knows more.',
    remedy: 'write it, or delete it where no more is to be said',
  },
  'unit-spelling': {
    cause: 'A unit that is written out or misspelt where its symbol belongs.',
    remedy: 'write the symbol, such as kg, km, h or °',
  },
  'unknown-reference': {
    cause: 'An id that names nothing.',
    remedy: 'correct the id, or write what it names first',
  },
  'unused-source': {
    cause: 'A source that nothing cites. The bibliography lists what the site rests on.',
    remedy: 'cite it where it supports a fact, or remove it',
  },
  'repeated-id': {
    cause: 'An id that stands twice where it must tell one from another, case apart.',
    remedy: 'give it an id of its own',
  },
  'repeated-paper': {
    cause: 'A paper that is two sources or two results.',
    remedy: 'keep one of them',
  },
  'wrong-file-name': {
    cause:
      'A file whose name does not say what it holds: the mission of events, the day of an update.',
    remedy: 'rename the file, or correct the field',
  },
  'self-reference': {
    cause: 'A term that refers its readers to itself.',
    remedy: 'name other terms',
  },
  'wrong-order': {
    cause: 'Events or plans that do not stand in the order of their dates.',
    remedy: 'move it up to its place',
  },
  'outcome-missing': {
    cause: 'A planned event whose day has passed.',
    remedy: 'record what happened: happened, called-off or missed, with its source',
  },
  'day-to-come': {
    cause: 'Work that was done on a day that has not come.',
    remedy: 'write the day of the work',
  },
  'repeated-stop': {
    cause: 'A stop of the route that stands on two lines.',
    remedy: 'a stop stands on one line; others leave it with `from` or reach it with `to`',
  },
  'mdx-syntax': {
    cause: 'Prose that is no valid MDX: a tag without its end, a "<" before a letter …',
    remedy: 'close the tag, or write "\\<" where the sign itself is meant',
  },
  'script-in-prose': {
    cause: 'Program code in prose: import, export or braces. No content puts script into a page.',
    remedy: 'remove it, or write "\\{" where the sign itself is meant',
  },
  'html-in-prose': {
    cause: 'HTML in prose. The site itself gives prose its form.',
    remedy:
      'write Markdown: **strong**, *emphasis*, [words](/address/), a blank line between paragraphs',
  },
  'image-in-prose': {
    cause: 'An image in prose. Pictures are made by the site, with alternative texts and sources.',
    remedy: 'remove it; say in words what it shows, or ask for a picture of the site',
  },
  'footnote-in-prose': {
    cause: 'A footnote. Statements lead to their sources by marks.',
    remedy: 'write <Cite source="…" /> behind the sentence',
  },
  'unknown-component': {
    cause: 'A component that the site does not have.',
    remedy: 'correct its name or remove it',
  },
  'component-form': {
    cause:
      'A component that is not written as it wants: an attribute too many or too few, words that are missing …',
    remedy: 'write it in the form wanted',
  },
  'misplaced-component': {
    cause: 'A component that only stories may use.',
    remedy: 'quote in words or under "quotations"; show facts of this file only',
  },
  'unplaced-quotation': {
    cause: 'A quotation that a story holds and nobody would read.',
    remedy: 'place it in the prose, or remove it',
  },
  'unsafe-link': {
    cause: 'A link that runs code or carries data: javascript:, data:, vbscript: …',
    remedy: 'link to a page, or write the words without a link',
  },
  'relative-link': {
    cause: 'A link that does not begin at the root of the site.',
    remedy: 'write the whole path from the root: /payloads/dorn/',
  },
  'broken-link': {
    cause: 'A link to a page that the site does not have.',
    remedy: 'correct the address, or write the page first',
  },
  'broken-anchor': {
    cause: 'A link to a place that its page does not have.',
    remedy: 'correct what stands behind "#", or leave it out',
  },
  'weak-source': {
    severity: 'warning',
    cause: 'A fact that rests only on sources nobody of us could open.',
    remedy: 'find a source that can be read, or say in "note" why there is none',
  },
  'check-overdue': {
    severity: 'warning',
    cause: 'An entry that was to be compared with its sources again by now.',
    remedy: 'compare it with its sources, then set "checked"',
  },
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;

/** The rule of that name. */
export function ruleOf(name: RuleName): Rule {
  return rules[name];
}
