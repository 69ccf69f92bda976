/** How a window names the draft that it keeps; it becomes part of a file name, so nothing else may. */
export const DRAFT_ID = /^[a-z0-9][a-z0-9-]{0,63}$/;
