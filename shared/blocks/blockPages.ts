import { group, type Ink, type Scene, type Shape, type TextShape } from '../drawing/scene/shape';
import type { Block } from './block';
import { columnWidths } from './columnWidths';
import { paragraphLines } from './paragraphLines';
import { tableShapes } from './tableShapes';

/** A4 at 96 pixels an inch. */
export const SHORT = 794;
const LONG = 1123;
export const MARGIN = 56;
const FOOT = 30;
const TEXT = { size: 12, line: 17, after: 7 } as const;
const HEADINGS = { 1: { size: 24, line: 30, before: 0, after: 12 }, 2: { size: 17, line: 22, before: 18, after: 8 }, 3: { size: 13.5, line: 18, before: 12, after: 5 } } as const;
/** A heading needs so much below it, or it goes with what follows. */
const KEEP_WITH_NEXT = 70;
const BULLET = 16;
const SMALL = 9;
const BOTTOM = LONG - MARGIN - FOOT;
const WIDTH = SHORT - 2 * MARGIN;

export interface PageWords {
  readonly title: string;
  /** Stands at the foot of every page: which plan, scenario, version and prices. */
  readonly foot: string;
  readonly page: (page: number, pages: number) => string;
}

interface Page {
  readonly width: number;
  readonly height: number;
  readonly shapes: Shape[];
}

/** A document as pages of A4, broken between lines; a drawing gets a page across. */
export function blockPages(blocks: readonly Block[], { title, foot, page: pageWords }: PageWords): readonly Scene[] {
  const pages: Page[] = [];
  let y = BOTTOM;
  /** The heading of a drawing stands on its page. */
  let held: string | null = null;
  const fresh = (): void => {
    pages.push({ width: SHORT, height: LONG, shapes: [] });
    y = MARGIN;
  };
  /** Puts down what is so high at the next free place. */
  const put = (height: number, shapes: (top: number) => readonly Shape[]): void => {
    if (pages.length === 0 || y + height > BOTTOM) fresh();
    pages.at(-1)?.shapes.push(...shapes(y));
    y += height;
  };
  const lines = (all: readonly string[], { size, line, bold = false, x = MARGIN, lead, ink = 'ink' }: { readonly size: number; readonly line: number; readonly bold?: boolean; readonly x?: number; readonly lead?: string; readonly ink?: Ink }): void =>
    all.forEach((words, at) => put(line, (top) => [...(at === 0 && lead !== undefined ? [textShape(lead, MARGIN, top + size, size, false)] : []), textShape(words, x, top + size, size, bold, ink)]));
  const items = (all: readonly string[], leadOf: (at: number) => string): void => {
    for (const [at, item] of all.entries()) lines(paragraphLines(item, { width: WIDTH - BULLET, size: TEXT.size }), { ...TEXT, x: MARGIN + BULLET, lead: leadOf(at) });
    y += TEXT.after;
  };
  const write: { readonly [K in Block['kind']]: (block: Extract<Block, { kind: K }>) => void } = {
    heading: ({ level, text }) => {
      const { size, line, before, after } = HEADINGS[level];
      if (y > MARGIN) y += before;
      const words = paragraphLines(text, { width: WIDTH, size, bold: true });
      if (y + words.length * line + KEEP_WITH_NEXT > BOTTOM) fresh();
      lines(words, { size, line, bold: true, ink: 'heading' });
      y += after;
    },
    text: ({ text }) => {
      lines(paragraphLines(text, { width: WIDTH, size: TEXT.size }), TEXT);
      y += TEXT.after;
    },
    list: ({ items: all }) => items(all, () => '•'),
    steps: ({ items: all }) => items(all, (at) => `${at + 1}.`),
    table: (table) => {
      const widths = columnWidths(table, WIDTH);
      const { head, rows } = tableShapes(table, widths, BOTTOM - MARGIN);
      put(head.height, (top) => head.shapes(MARGIN, top));
      for (const row of rows) {
        if (y + row.height > BOTTOM) {
          fresh();
          put(head.height, (top) => head.shapes(MARGIN, top));
        }
        put(row.height, (top) => row.shapes(MARGIN, top));
      }
      y += TEXT.after * 2;
    },
    drawing: ({ scene }) => {
      const scale = Math.min((LONG - 2 * MARGIN) / scene.width, (SHORT - 2 * MARGIN - FOOT) / scene.height);
      const above = held === null ? [] : [textShape(held, MARGIN, MARGIN - HEADINGS[2].after, HEADINGS[2].size, true, 'heading')];
      pages.push({ width: LONG, height: SHORT, shapes: [...above, group(scene.shapes, { move: { x: (LONG - scene.width * scale) / 2, y: MARGIN }, scale })] });
      held = null;
      // What follows begins on a page of its own.
      y = BOTTOM;
    },
  };
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'heading' && blocks[at + 1]?.kind === 'drawing') {
      held = block.text;
      continue;
    }
    // The block's kind chooses its own writer; TypeScript cannot follow a key of a union.
    const writeBlock = write[block.kind] as (block: Block) => void;
    writeBlock(block);
  }
  return pages.map(({ width, height, shapes }, at): Scene => {
    const count = pageWords(at + 1, pages.length);
    return {
      title,
      description: count,
      width,
      height,
      shapes: [...shapes, textShape(foot, MARGIN, height - FOOT, SMALL, false, 'inkSoft'), { ...textShape(count, width - MARGIN, height - FOOT, SMALL, false, 'inkSoft'), anchor: 'end' }],
    };
  });
}

const textShape = (text: string, x: number, y: number, size: number, bold: boolean, ink: Ink = 'ink'): TextShape => ({ kind: 'text', x, y, text, size, bold, ink });
