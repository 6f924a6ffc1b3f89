/** The part of the `edtf` package that this project uses; the package ships no types. */
declare module 'edtf' {
  interface Extended {
    /** First instant, milliseconds since 1970 UTC. */
    readonly min: number;
    /** Last instant, milliseconds since 1970 UTC. */
    readonly max: number;
  }

  /** Parses an EDTF string. Throws on text that is not EDTF. */
  export default function edtf(text: string): Extended;
}
