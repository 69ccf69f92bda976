const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** A seed for one named stream of a seeded run: FNV-1a over seed and name, 32 bits. The same two give the same seed. */
export function streamSeed(seed: number, name: string): number {
  let hash = OFFSET_BASIS;
  for (const letter of `${seed} ${name}`) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), PRIME);
  return hash >>> 0;
}
