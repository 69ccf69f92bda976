import { useEffect } from 'react';
import { useDialogs } from '../state/dialogStore';

/** Gives the focus back to where it was before a dialog opened, so that the keyboard goes on from there. */
export function useFocusReturn(): void {
  useEffect(() => {
    let before: Element | null = null;
    return useDialogs.subscribe((state, old) => {
      if (state.dialog && !old.dialog) before = document.activeElement;
      if (!state.dialog && old.dialog) setTimeout(() => giveBack(before));
    });
  }, []);
}

/** Unless the focus has found a place of its own, as in a dialog that followed. */
function giveBack(element: Element | null): void {
  const free = document.activeElement === null || document.activeElement === document.body;
  if (free && element instanceof HTMLElement && element.isConnected) element.focus({ preventScroll: true });
}
