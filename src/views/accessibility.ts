/** One thing that is checked before a state of the site is published, or beside that. */
export interface AccessibilityCheck {
  what: string;
  how: string;
  /** On which pages. */
  on: string;
}

const everyPage = 'Every page';
const everyKind = 'One page of every kind';

/** What `npm test` and the commands beside it check; each line has a test or a command. */
export const accessibilityChecks: readonly AccessibilityCheck[] = [
  {
    what: 'Rules of WCAG 2.2, A and AA, that a program can judge, and best practice',
    how: 'axe-core in Chromium, light and dark',
    on: `${everyKind}, as wide as a desktop, before publication; every page, on a phone too, with “npm run test:axe”`,
  },
  {
    what: 'HTML as the standard has it, headings in order, landmarks, names of links, languages',
    how: 'html-validate and tests of our own; the Nu Html Checker with “npm run test:html”',
    on: everyPage,
  },
  {
    what: 'Pictures and figures have a name, and a text that says the same',
    how: 'Tests of our own',
    on: everyPage,
  },
  {
    what: 'Everything can be reached and used with the keyboard, and the focus is seen',
    how: 'Journeys in Chromium by Tab, Enter, Space and Escape alone',
    on: 'Header, search, missions, payloads, partners, sources, terms, lists',
  },
  {
    what: 'Nothing is lost at 320 pixels (a desktop at 400 %), with text twice as large, or with spaced text',
    how: 'Chromium at widths of 320 and 820 pixels',
    on: everyKind,
  },
  {
    what: 'Targets are at least 24 pixels, or far enough apart',
    how: 'axe-core in Chromium, with touch',
    on: everyKind,
  },
  {
    what: 'Colours of the system, less motion, print, no script',
    how: 'Chromium with these settings',
    on: 'Print and no script on one page of every kind, the others on some',
  },
];

/** What nobody has tested, and what we know to fall short. */
export const accessibilityLimits: readonly string[] = [
  'No screen reader has been used on this site yet: neither NVDA nor JAWS, VoiceOver or TalkBack. No person with a disability has tested it for us.',
  'The tests above ran in Chromium. In November 2026 we also opened one page of every kind in Firefox 153 and in WebKitGTK 2.50, the engine of Safari, light and dark, at 320 to 1440 pixels, and tried search, sources, terms, filters and reading offline. Safari itself was not tested, nor a phone.',
  'The pages of missions are long. Their contents lead to each section, and sections keep their addresses.',
  'Words in drawings cannot be spaced or changed in face by the reader. What they say stands beside the drawing as text.',
  'Titles of sources are in their own language and marked as such; not all of them have a translation.',
];
