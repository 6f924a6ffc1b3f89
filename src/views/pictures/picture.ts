/** A drawing in its two forms, for wide and for narrow screens. */
export interface Picture<Drawing> {
  /** What the picture shows, for those who do not see it. */
  alt: string;
  caption: string;
  wide: Drawing;
  narrow: Drawing;
}

/** A picture as the page shows it: its file, and the sizes of its two forms. */
export interface PictureView {
  href: string;
  alt: string;
  caption: string;
  wide: Size;
  narrow: Size;
}

/** Width and height in drawing units. */
export interface Size {
  width: number;
  height: number;
}

/** What a page needs to show a picture that is a file of its own. */
export function pictureView(href: string, picture: Picture<Size>): PictureView {
  const { alt, caption, wide, narrow } = picture;
  const size = ({ width, height }: Size) => ({ width, height });
  return { href, alt, caption, wide: size(wide), narrow: size(narrow) };
}
