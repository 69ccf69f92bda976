/** Signs that mean something in a pattern. */
const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/** Words of a company's or place's name that stand for it alone; shorter ones and legal forms are no names. */
const LEAST_LETTERS = 4;
const COMMON = new Set(['plant', 'office', 'group', 'gmbh', 'company', 'international', 'limited', 'holding', 'site', 'warehouse', 'head', 'works', 'centre', 'center']);

/**
 * Replaces names wherever they stand as whole words, the longest first, in whatever case. `byWord`: names that texts
 * also cut short, so that `Moravan` goes when the company is called `Moravan Seals a.s.`.
 * @example names `Brno` → `City 1`: `Old Brno server` → `Old City 1 server`, `Brnox` stays
 */
export function textReplacer(names: ReadonlyMap<string, string>, byWord: ReadonlyMap<string, string>): (text: string) => string {
  const all = new Map<string, string>();
  for (const [name, neutral] of names) all.set(name.toLowerCase(), neutral);
  for (const [name, neutral] of byWord) {
    for (const word of name.toLowerCase().split(/[^\p{L}\p{N}]+/u)) if (word.length >= LEAST_LETTERS && !COMMON.has(word) && !all.has(word)) all.set(word, neutral);
  }
  const patterns = [...all.keys()].filter((name) => name.trim() !== '').sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
  if (patterns.length === 0) return (text) => text;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.map((name) => name.replace(SPECIAL, '\\$&')).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) => text.replace(pattern, (name) => all.get(name.toLowerCase()) ?? name);
}
