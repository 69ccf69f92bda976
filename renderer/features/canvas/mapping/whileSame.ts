import { useSettings, type Settings } from '../../../state/settingsStore';

interface Made<A, R> {
  readonly parts: A;
  readonly settings: Settings;
  readonly result: R;
}

/**
 * The same function of an object and what goes with it, the last result for each object kept while all of that is the very same, and language and
 * region too, because the results have words in them. The object never changes.
 * @example whileSame(toCard)(site, placed, false) asked twice → one card
 */
export function whileSame<K extends object, A extends readonly unknown[], R>(make: (key: K, ...parts: A) => R): (key: K, ...parts: A) => R {
  const made = new WeakMap<K, Made<A, R>>();
  return (key, ...parts) => {
    const settings = useSettings.getState();
    const known = made.get(key);
    if (known?.settings === settings && known.parts.every((part, index) => Object.is(part, parts[index]))) return known.result;
    const result = make(key, ...parts);
    made.set(key, { parts, settings, result });
    return result;
  };
}
