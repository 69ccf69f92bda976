import type { Plan } from '../../models/document';
import { ITEM_KINDS, type ItemKind } from '../../models/document/edits';
import type { Command } from './command';
import type { CommandState } from './commandState';

export type PaletteEntry =
  | { readonly kind: 'command'; readonly id: string; readonly title: string; readonly command: Command }
  | { readonly kind: 'item'; readonly id: string; readonly title: string; readonly itemKind: ItemKind };

const MAX_ENTRIES = 50;
const WORD_STARTS = /[\s\-/(]/;

export function commandEntries(commands: readonly Command[], state: CommandState): readonly PaletteEntry[] {
  return commands.filter((command) => command.when(state)).map((command) => ({ kind: 'command', id: command.id, title: command.label(state), command }));
}

export function itemEntries(plan: Plan): readonly PaletteEntry[] {
  return ITEM_KINDS.flatMap((itemKind) => plan[itemKind].map(({ id, name }): PaletteEntry => ({ kind: 'item', id, title: name, itemKind })));
}

/** Entries that hold the words typed; the name's start counts before a word's start, that before any other place. */
export function searchEntries(entries: readonly PaletteEntry[], typed: string): readonly PaletteEntry[] {
  const query = fold(typed.trim());
  const ranked = entries.map((entry) => ({ entry, rank: rank(fold(entry.title), query) })).filter(({ rank: found }) => found < NO_MATCH);
  // Sorting is stable: entries of one rank keep the order of menus and plan.
  return ranked.sort((a, b) => a.rank - b.rank).slice(0, MAX_ENTRIES).map(({ entry }) => entry);
}

const NO_MATCH = 3;

function rank(title: string, query: string): number {
  const at = title.indexOf(query);
  if (at < 0) return NO_MATCH;
  if (at === 0) return 0;
  return WORD_STARTS.test(title[at - 1] ?? '') ? 1 : 2;
}

/** Letters without case and accents, so that `zilina` finds `Žilina`. */
const fold = (text: string): string => text.normalize('NFKD').replaceAll(/\p{Mark}/gu, '').toLowerCase();
