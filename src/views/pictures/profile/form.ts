/** Sizes of one form of the picture, in drawing units. */
export interface Form {
  /** Whether the way to the Moon runs from left to right; otherwise it runs downwards. */
  isWide: boolean;
  width: number;
  fontSize: number;
  /** Radius of a stop. */
  radius: number;
  /** Room below the way home. */
  margin: number;
  /** Height that a stop at the Moon takes. */
  row: number;
  /** Where the Earth is: from the left, and from the top. */
  earth: { x: number; y: number };
  /** From the left: the line in lunar orbit, that on the surface, and the way home. */
  orbit: number;
  surface: number;
  home: number;
  /** How far a craft that leaves another at the same place moves to the side. */
  side: number;
}

export const wide: Form = {
  isWide: true,
  width: 1000,
  fontSize: 15,
  radius: 12,
  margin: 36,
  row: 40,
  earth: { x: 70, y: 64 },
  orbit: 490,
  surface: 670,
  home: 70,
  side: 30,
};

export const narrow: Form = {
  isWide: false,
  width: 360,
  fontSize: 13,
  radius: 10,
  margin: 20,
  row: 40,
  earth: { x: 26, y: 78 },
  orbit: 26,
  surface: 150,
  home: 340,
  side: 26,
};
