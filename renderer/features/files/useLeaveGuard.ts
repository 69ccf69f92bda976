import { useEffect } from 'react';
import { usePlan } from '../../state/usePlan';

/** Makes the window ask before it closes over unsaved changes. */
export function useLeaveGuard(): void {
  const unsaved = usePlan((state) => state.plan !== state.saved);
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
}
