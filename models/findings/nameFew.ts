/** A sentence or a list that is read holds no more. */
export const MOST_NAMED = 20;

/** @example 22 labels → the first twenty, and “2 more” */
export function nameFew(labels: readonly string[]): string {
  const more = labels.length - MOST_NAMED;
  return `${labels.slice(0, MOST_NAMED).join('; ')}${more > 0 ? ` and ${more} more` : ''}`;
}
