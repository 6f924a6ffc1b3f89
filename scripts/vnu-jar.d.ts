declare module 'vnu-jar' {
  /** Path of the program, to be run with `java -jar`, as an object that gives it as its text. */
  const path: { toString(): string };
  export default path;
}
