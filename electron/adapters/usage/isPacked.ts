const GZIP_MARK = [0x1f, 0x8b];

export const PACKED_MARK_BYTES = GZIP_MARK.length;

/** Whether a file that begins with these bytes is packed with gzip, whatever its name says. */
export const isPacked = (start: Uint8Array): boolean => GZIP_MARK.every((byte, at) => start[at] === byte);
