import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';
import type { ListedPrice } from '../../../shared/prices/retail/retailItemPrices';

/** What a refresh is about; pages of another one are of no use to it. */
export interface RefreshRequest {
  readonly baseId: string;
  readonly regions: readonly string[];
  readonly currency: string;
  readonly day: string;
  readonly origin: string;
}

/** A page that was read whole. */
export interface SavedPage {
  /** Index of the question that it answers. */
  readonly query: number;
  /** Checked address of the next page of the same question. */
  readonly next: string | null;
  readonly prices: readonly ListedPrice[];
}

/** Pages of one refresh, on disk as soon as they are read, so that an interrupted one goes on where it stopped. */
export interface Checkpoint {
  /** The pages of this very request from the first on, in order; those of any other are removed. */
  open(request: RefreshRequest): Promise<readonly SavedPage[]>;
  add(number: number, page: SavedPage): Promise<void>;
  clear(): Promise<void>;
}

const text = z.string();
const pageSchema = z.object({
  query: z.number().int().min(0),
  next: text.nullable(),
  prices: z.array(
    z.strictObject({
      service: text, product: text, sku: text, armSku: text, meter: text, region: text, unit: text, fromUnits: z.number(), primary: z.boolean(),
      usdPerUnit: z.string().regex(/^\d+(?:\.\d+)?$/),
      type: z.enum(['payg', 'sp1y', 'sp3y', 'ri1y', 'ri3y']),
    }),
  ),
}) satisfies z.ZodType<SavedPage>;

export function createCheckpoint(folder: string): Checkpoint {
  const requestFile = join(folder, 'request.json');
  const pageFile = (number: number): string => join(folder, `page-${String(number).padStart(5, '0')}.json`);
  const clear = (): Promise<void> => rm(folder, { recursive: true, force: true });
  return {
    async open(request) {
      const asked = JSON.stringify(request);
      if ((await readFile(requestFile, 'utf8').catch(() => null)) === asked) return savedPages(pageFile);
      await clear();
      await mkdir(folder, { recursive: true });
      await writeFileAtomic(requestFile, asked);
      return [];
    },
    add: (number, page) => writeFileAtomic(pageFile(number), JSON.stringify(page)),
    clear,
  };
}

/** Up to the first page that is not there or cannot be read: that one and all behind it are asked for again. */
async function savedPages(pageFile: (number: number) => string): Promise<readonly SavedPage[]> {
  const pages: SavedPage[] = [];
  for (;;) {
    const page = await readPage(pageFile(pages.length + 1));
    if (page === null) return pages;
    pages.push(page);
  }
}

async function readPage(path: string): Promise<SavedPage | null> {
  try {
    return pageSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return null;
  }
}
