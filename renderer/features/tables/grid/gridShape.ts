/** Heights that styles and arithmetic share, in pixels. */
export const ROW_HEIGHT = 28;
export const HEAD_HEIGHT = 32;

/** Rows drawn above and below what is seen, so that scrolling meets no gap. */
const SPARE_ROWS = 8;

/** The first column stays in sight and needs room for a name. */
const NAME_WIDTH = 180;

export const columnWidth = (width: number, index: number): number => (index === 0 ? NAME_WIDTH : width);

/** Indexes of the rows that are drawn, from the first to before the second. */
export function drawnRows(scrollTop: number, height: number, count: number): readonly [number, number] {
  const first = Math.max(0, Math.floor(scrollTop / ROW_HEIGHT) - SPARE_ROWS);
  const last = Math.min(count, Math.ceil((scrollTop + height) / ROW_HEIGHT) + SPARE_ROWS);
  return [first, Math.max(first, last)];
}
