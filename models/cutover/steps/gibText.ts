/** Three digits of a volume: `248 GiB`, `74.5 GiB`. */
export const gibText = (gib: number): string => `${String(Number(gib.toPrecision(3)))} GiB`;
