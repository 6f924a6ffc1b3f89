/** The part of the `fontverter` package that the tests use; the package ships no types. */
declare module 'fontverter' {
  /** The bytes of a font in another format; `sfnt` is the plain one. */
  export function convert(font: Uint8Array, format: 'sfnt'): Promise<Uint8Array>;
}
