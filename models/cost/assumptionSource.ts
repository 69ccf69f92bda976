/** Where the price of a line comes from that an assumption of the plan prices. Example: `assumption:support.standard-usd`. */
export const assumptionSource = (id: string): string => `${PREFIX}${id}`;

const PREFIX = 'assumption:';

/** The assumption behind such a source; null for the sources of a price book. */
export const assumptionOfSource = (source: string | null): string | null => (source?.startsWith(PREFIX) === true ? source.slice(PREFIX.length) : null);
