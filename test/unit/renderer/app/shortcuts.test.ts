import { describe, expect, it } from 'vitest';
import { memoryHost } from '../../../../renderer/host/memory';
import { createCommands } from '../../../../renderer/app/commands';
import { formatShortcut, matchesShortcut, type PressedKey } from '../../../../renderer/app/shortcuts';
import { createFileActions } from '../../../../renderer/features/files/fileActions';
import { QueryClient } from '@tanstack/react-query';

const key = (name: string, held: Partial<PressedKey> = {}): PressedKey => ({ key: name, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });

describe('shortcuts', () => {
  it('take Ctrl elsewhere and the command key on a Mac', () => {
    expect(matchesShortcut('Mod+Z', key('z', { ctrlKey: true }), false)).toBe(true);
    expect(matchesShortcut('Mod+Z', key('z', { ctrlKey: true }), true)).toBe(false);
    expect(matchesShortcut('Mod+Z', key('z', { metaKey: true }), true)).toBe(true);
  });

  it('want exactly the modifiers they name', () => {
    expect(matchesShortcut('Mod+Z', key('Z', { ctrlKey: true, shiftKey: true }), false)).toBe(false);
    expect(matchesShortcut('Mod+Shift+Z', key('Z', { ctrlKey: true, shiftKey: true }), false)).toBe(true);
    expect(matchesShortcut('Delete', key('Delete', { altKey: true }), false)).toBe(false);
  });

  it('hear a letter by its place where Alt types another sign', () => {
    expect(matchesShortcut('Alt+A', key('å', { altKey: true, code: 'KeyA' }), true)).toBe(true);
    expect(matchesShortcut('Alt+1', key('¡', { altKey: true, code: 'Digit1' }), true)).toBe(true);
    expect(matchesShortcut('Alt+A', key('ß', { altKey: true, code: 'KeyS' }), true)).toBe(false);
  });

  it('are written as they stand on the keyboard', () => {
    expect(formatShortcut('Mod+Shift+Z', false)).toBe('Ctrl+Shift+Z');
    expect(formatShortcut('Mod+Shift+Z', true)).toBe('⌘⇧Z');
  });
});

describe('the command registry', () => {
  const commands = createCommands(createFileActions(memoryHost().client, new QueryClient()));

  it('names every command and every key once', () => {
    const ids = commands.map((command) => command.id);
    const keys = commands.flatMap((command) => command.shortcuts);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('holds what menus and buttons ask for', () => {
    const ids = commands.map((command) => command.id);
    for (const id of ['new', 'open', 'save', 'save-as', 'export', 'undo', 'redo', 'delete', 'search', 'find', 'help']) expect(ids).toContain(id);
  });
});
