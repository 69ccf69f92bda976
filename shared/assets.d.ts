/** A file of a package as a data address, put into the bundle by the build. */
declare module '*.ttf?inline' {
  const address: string;
  export default address;
}

/** Its own types are kept elsewhere and need Node; only what the PDF library takes of it is told here. */
declare module 'fontkit' {
  export const create: (bytes: Uint8Array, postscriptName?: string) => never;
}
