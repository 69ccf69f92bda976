/** Where the manifest of a folder lies. */
export const MANIFEST_PATH = 'MANIFEST.json';
