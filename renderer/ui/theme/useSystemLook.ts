import { useSyncExternalStore } from 'react';
import type { SystemLook } from './resolveTheme';

const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

/** Follows the operating system while the app runs. */
export function useSystemLook(): SystemLook {
  return { dark: useMediaQuery(DARK), forcedColors: useMediaQuery(FORCED) };
}

function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}
