/** What the machine keeps for the app. Where the page may not store anything, a choice lasts as long as the window. */
export type KeptChoices = () => Pick<Storage, 'getItem' | 'setItem'>;

/** Storage may be switched off or full; then there is nothing, and nothing is said. */
export function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
