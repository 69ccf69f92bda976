import { useEffect } from 'react';
import { usePlan } from '../state/usePlan';
import { appMessages as text } from './messages';

/** The window is named after the plan, as every document window is. */
export function useWindowTitle(): void {
  const name = usePlan((state) => state.plan.name);
  const unsaved = usePlan((state) => state.plan !== state.saved);
  useEffect(() => {
    document.title = text.windowTitle(name, unsaved);
  }, [name, unsaved]);
}
