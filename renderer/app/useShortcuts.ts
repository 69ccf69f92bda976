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
      if (event.defaultPrevented) return;
      const command = commands.find((candidate) => candidate.keysIn === undefined && candidate.shortcuts.some((shortcut) => matchesShortcut(shortcut, event, isMac())));
      if (!command || (!command.inFields && isWithin(event, `${FIELDS}, ${POPUPS}`))) return;
      // Also when it cannot run now: a browser would save or print the page instead.
      event.preventDefault();
      if (isFree(event) && command.when(readCommandState())) command.run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [commands]);
}

const isWithin = (event: Event, selector: string): boolean => event.target instanceof Element && event.target.closest(selector) !== null;

const isFree = (event: Event): boolean => useDialogs.getState().dialog === null && !isWithin(event, POPUPS);
