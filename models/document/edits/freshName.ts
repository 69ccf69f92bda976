/** `Plant`, `Plant 2`, `Plant 3`: the first name that no item of the list has. */
export function freshName(items: readonly { readonly name: string }[], stem: string): string {
  const taken = new Set(items.map((item) => item.name));
  if (!taken.has(stem)) return stem;
  let count = 2;
  while (taken.has(`${stem} ${count}`)) count += 1;
  return `${stem} ${count}`;
}
