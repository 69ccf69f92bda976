/** One line of a golden table; cells that hold the separator are quoted. */
export const row = (...cells: readonly (string | number)[]): string => cells.map((cell) => (String(cell).includes(';') ? `"${String(cell)}"` : String(cell))).join('; ');
