/** Lengths of the drawing in pixels at 100 %; all on the 8 px grid. */
export const GRID = 8;

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const SYSTEM_SIZE: Size = { width: 160, height: 64 };
export const WORKLOAD_SIZE: Size = { width: 176, height: 64 };

/** A site keeps this much for its name, line and shift bar before its systems begin. */
export const SITE_HEADER_HEIGHT = 64;
export const SITE_PADDING = 16;
export const SITE_COLUMNS = 2;
export const CARD_GAP = 16;

export const SITE_WIDTH = 2 * SITE_PADDING + SITE_COLUMNS * SYSTEM_SIZE.width + (SITE_COLUMNS - 1) * CARD_GAP;
/** An empty site still has room for a row of systems, so that one can be dropped into it. */
export const SITE_MIN: Size = { width: SITE_WIDTH, height: SITE_HEADER_HEIGHT + SYSTEM_SIZE.height + SITE_PADDING };

/** Space between neighbours of the automatic layout, and between its bands, where flows need room to be told apart. */
export const NEIGHBOUR_GAP = 32;
export const BAND_GAP = 112;
/** Space between the sites of one country and those of the next. */
export const REGION_GAP = 80;

/** Between the frame of a group and what stands in it, and what its name takes above. */
export const GROUP_PADDING = 16;
export const GROUP_LABEL_HEIGHT = 24;

export const AZURE_HEIGHT = 152;
export const AZURE_MIN_WIDTH = 880;
export const AZURE_MAX_WIDTH = 2400;
