/** The name under which formulas find the cell of an assumption: `A_storage_write_share` for `storage.write-share`. */
export const assumptionName = (id: string): string => `A_${id.replace(/[^A-Za-z0-9]+/g, '_')}`;
