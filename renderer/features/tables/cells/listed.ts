/** Longer lists would drown the sentence. */
const MOST_NAMED = 6;

export const listed = (labels: readonly string[]): string => [...labels.slice(0, MOST_NAMED), ...(labels.length > MOST_NAMED ? ['…'] : [])].join(', ');
