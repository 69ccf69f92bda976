/** Carries the id of a palette entry while it is dragged; other drags (files, text) are left alone. */
export const PALETTE_MIME = 'application/x-plantwright-palette';
