/** `target` with the fields of `patch`, or `target` itself when nothing differs, so that an empty edit makes no undo step. */
export function patchFields<T extends object>(target: T, patch: Partial<T>): T {
  const keys = Object.keys(patch) as (keyof T)[];
  return keys.every((key) => Object.is(target[key], patch[key])) ? target : { ...target, ...patch };
}
