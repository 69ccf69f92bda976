/** The names of the months stand here, in view while one scrolls. */
export const HEADER_ROW = 3;
