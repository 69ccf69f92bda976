import { useEffect } from 'react';
import { useDialogs } from '../state/dialogStore';
import type { Command } from './command';
import { isMac } from './platform';
import { matchesShortcut } from './shortcuts';
import { readCommandState } from './useCommandState';

const FIELDS = 'input, textarea, select, [contenteditable="true"]';
/** A menu or list that is open has the keys first. */
const POPUPS = '[role="menu"], [role="listbox"], [role="dialog"]';

/** Runs commands by their keys, unless something nearer to the focus used the key or a dialog is open. */
export function useShortcuts(commands: readonly Command[]): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || useDialogs.getState().dialog !== null) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest(POPUPS)) return;
      const inField = target?.closest(FIELDS) !== null && target !== null;
      const command = commands.find((candidate) => candidate.shortcuts.some((shortcut) => matchesShortcut(shortcut, event, isMac())));
      if (!command || (inField && !command.inFields)) return;
      event.preventDefault();
      if (command.when(readCommandState())) command.run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [commands]);
}
