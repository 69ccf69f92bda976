const PREFIX = 'own-';

/** The source of prices that a company's own sheet gave on a day. Example: `own-2026-11-22`. */
export const negotiatedSource = (day: string): string => `${PREFIX}${day}`;

/** Whether a price is the company's own already, so that no discount comes on top. */
export const isNegotiated = (sourceId: string): boolean => sourceId.startsWith(PREFIX);
