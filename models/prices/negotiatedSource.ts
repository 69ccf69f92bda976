const PREFIX = 'own-';

/** The source of prices that a company's own sheet gave on a day, of which there may be several. Example: `own-2026-11-22-0a1b2c3d`. */
export const negotiatedSource = (day: string, sheet: string): string => `${PREFIX}${day}-${sheet}`;

/** Whether a price is the company's own already, so that no discount comes on top. */
export const isNegotiated = (sourceId: string): boolean => sourceId.startsWith(PREFIX);
