/** A screen shows this many milliseconds of work in one frame when it shows 60 in a second. */
export const FRAME_MS = 1000 / 60;
