/** Whether a row contains every word that was typed. */
export function matches(query: string, texts: readonly string[]): boolean {
  const haystack = texts.join(' ').toLocaleLowerCase();
  return query.toLocaleLowerCase().split(/\s+/).filter(Boolean).every((word) => haystack.includes(word));
}
