import { useEffect, useState } from 'react';

/** True once `flag` has held for `delayMs`, so that quick work shows no flicker; false at once when it ends. */
export function useLate(flag: boolean, delayMs: number): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!flag) return;
    const timer = window.setTimeout(() => setLate(true), delayMs);
    return () => {
      window.clearTimeout(timer);
      setLate(false);
    };
  }, [flag, delayMs]);
  return flag && late;
}
