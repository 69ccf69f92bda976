import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

export interface PageFile {
  readonly bytes: Buffer;
  readonly contentType: string;
}

/** The built page by URL path. */
export interface PageFiles {
  /** Null for anything that is not in the manifest. */
  read(urlPath: string): Promise<PageFile | null>;
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Lists the built page once and serves exactly those files. A request is looked up as a whole in that list, never
 * joined to a folder, so no spelling of `..` leads anywhere.
 */
export async function loadPageFiles(folder: string): Promise<PageFiles> {
  const manifest = new Map(await listFiles(folder, ''));
  const index = manifest.get('/index.html');
  if (index === undefined) throw new Error(`The page is not built: there is no index.html in ${folder}.`);
  manifest.set('/', index);
  return {
    async read(urlPath) {
      const file = manifest.get(urlPath);
      if (file === undefined) return null;
      return { bytes: await readFile(file), contentType: CONTENT_TYPES[extname(file)] ?? 'application/octet-stream' };
    },
  };
}

async function listFiles(folder: string, urlFolder: string): Promise<readonly (readonly [string, string])[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const lists = entries.map(async (entry): Promise<readonly (readonly [string, string])[]> => {
    const url = `${urlFolder}/${entry.name}`;
    if (entry.isDirectory()) return listFiles(join(folder, entry.name), url);
    return entry.isFile() ? [[url, join(folder, entry.name)]] : [];
  });
  return (await Promise.all(lists)).flat();
}
