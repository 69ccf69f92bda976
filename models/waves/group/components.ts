/**
 * Ranks of things that wait for others: those that wait for each other, by whatever way round, share one; who waits ranks behind what it waits for.
 * By Tarjan (SIAM J. Comput. 1972), without recursion, because chains are long.
 * @param waitsFor by place, the places that it waits for
 * @example 0 waits for 1, 1 for 2, 2 for 1 → ranks 1, 0, 0
 */
export function components(waitsFor: readonly (readonly number[])[]): Int32Array {
  const count = waitsFor.length;
  const rank = new Int32Array(count).fill(-1);
  const [found, low, next] = [new Int32Array(count).fill(-1), new Int32Array(count), new Int32Array(count)];
  const [open, path]: [number[], number[]] = [[], []];
  let [met, ranks] = [0, 0];
  for (let root = 0; root < count; root += 1) {
    if (found[root] !== -1) continue;
    path.push(root);
    for (let at = root; path.length > 0; at = path.at(-1) ?? -1) {
      if (found[at] === -1) {
        found[at] = low[at] = met;
        met += 1;
        open.push(at);
      }
      const other = waitsFor[at]?.[next[at] ?? 0];
      if (other !== undefined) {
        next[at] = (next[at] ?? 0) + 1;
        if (found[other] === -1) path.push(other);
        else if (rank[other] === -1) low[at] = Math.min(low[at] ?? 0, found[other] ?? 0);
        continue;
      }
      path.pop();
      const before = path.at(-1);
      if (before !== undefined) low[before] = Math.min(low[before] ?? 0, low[at] ?? 0);
      if (low[at] !== found[at]) continue;
      for (let member = open.pop(); member !== undefined; member = open.pop()) {
        rank[member] = ranks;
        if (member === at) break;
      }
      ranks += 1;
    }
  }
  return rank;
}
