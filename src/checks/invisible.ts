/**
 * Characters that nobody sees and no content needs: controls, marks that turn the direction of
 * writing (which can make a text read otherwise than it is), zero-width spaces, soft hyphens and
 * tags. The joiners U+200C and U+200D are none of them: Persian is written with them.
 */
export const invisible =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF\u{E0000}-\u{E007F}]/gu;
