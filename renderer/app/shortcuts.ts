/** A key with its modifiers: `Mod+Shift+Z`. Mod is Ctrl, on a Mac the command key. */
export type Shortcut = string;

export interface PressedKey {
  readonly key: string;
  /** The place on the keyboard: `KeyA`, `Digit1`. */
  readonly code?: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const ARROWS: Readonly<Record<string, string>> = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓' };
const MAC_SIGNS: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Delete: '⌫', Escape: 'esc', ...ARROWS };
const SIGNS: Readonly<Record<string, string>> = { Mod: 'Ctrl', Delete: 'Del', Escape: 'Esc', ...ARROWS };

export function matchesShortcut(shortcut: Shortcut, pressed: PressedKey, mac: boolean): boolean {
  const parts = shortcut.split('+');
  const wants = (modifier: string) => parts.includes(modifier);
  const mod = mac ? pressed.metaKey : pressed.ctrlKey;
  const otherMod = mac ? pressed.ctrlKey : pressed.metaKey;
  return (
    isKey((parts.at(-1) ?? '').toLowerCase(), pressed) &&
    mod === wants('Mod') &&
    !otherMod &&
    pressed.shiftKey === wants('Shift') &&
    pressed.altKey === wants('Alt')
  );
}

/** A Mac types another sign while Alt is held; there the place of the key counts. */
function isKey(key: string, { key: typed, code = '', altKey }: PressedKey): boolean {
  return typed.toLowerCase() === key || (altKey && [`key${key}`, `digit${key}`].includes(code.toLowerCase()));
}

/** As it stands on the keyboard: `Ctrl+Shift+Z`, on a Mac `⌘⇧Z`. */
export function formatShortcut(shortcut: Shortcut, mac: boolean): string {
  const parts = shortcut.split('+').map((part) => (mac ? MAC_SIGNS : SIGNS)[part] ?? part);
  return parts.join(mac ? '' : '+');
}
