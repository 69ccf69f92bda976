/** Data files are read as unknown and checked where they are used. */
declare module '*.json' {
  const value: unknown;
  export default value;
}
