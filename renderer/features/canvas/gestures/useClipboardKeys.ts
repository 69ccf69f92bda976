import { useEffect } from 'react';
import { useDialogs } from '../../../state/dialogStore';
import { clipboardActions } from './clipboardActions';

const TEXT_FIELDS = 'input, textarea, select, [contenteditable="true"]';

/** Listens to the clipboard while the canvas is shown. Text that is marked or typed in a field keeps the clipboard to itself. */
export function useClipboardKeys(): void {
  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      const taken = isFree(event) && !isTextMarked() ? clipboardActions.take() : null;
      if (taken === null) return;
      event.clipboardData?.setData('text/plain', taken);
      event.preventDefault();
      if (event.type === 'cut') clipboardActions.remove();
    };
    const onPaste = (event: ClipboardEvent) => {
      if (isFree(event) && clipboardActions.pasteText(event.clipboardData?.getData('text/plain') ?? '')) event.preventDefault();
    };
    document.addEventListener('copy', onCopy);
    document.addEventListener('cut', onCopy);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('cut', onCopy);
      document.removeEventListener('paste', onPaste);
    };
  }, []);
}

const isFree = (event: ClipboardEvent): boolean =>
  !event.defaultPrevented && useDialogs.getState().dialog === null && !(event.target instanceof Element && event.target.closest(TEXT_FIELDS) !== null);

const isTextMarked = (): boolean => document.getSelection()?.isCollapsed === false;
