import { useEffect } from 'react';

/** An open menu, list or dialog has the key first. */
const POPUPS = '[role="menu"], [role="listbox"], [role="dialog"]';

/** Calls `close` on Esc unless something nearer to the focus has used the key. Listens on the document, so that it comes before the app's own shortcuts on the window. */
export function useEscape(close: () => void) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const inPopup = event.target instanceof Element && event.target.closest(POPUPS) !== null;
      if (event.key !== 'Escape' || event.defaultPrevented || inPopup) return;
      event.preventDefault();
      close();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [close]);
}
