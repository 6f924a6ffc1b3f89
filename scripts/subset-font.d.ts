/** The part of the `subset-font` package that this project uses; the package ships no types. */
declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff' | 'woff2';
    /** A value pins an axis, a range limits it. */
    variationAxes: Record<string, number | { min: number; max: number } | undefined>;
    /** Tags of the OpenType features to keep. */
    keepFeatures: readonly string[];
    noHinting: boolean;
    dropTables: readonly string[];
  }

  /** Cuts a font to the characters of a text. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: Options,
  ): Promise<Uint8Array>;
}
