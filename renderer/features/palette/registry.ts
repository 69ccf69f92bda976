import type { Plan } from '../../../models/document';
import {
  addSite,
  addSystem,
  addWorkload,
  newSite,
  newSystem,
  newWorkload,
  placeItems,
} from '../../../models/document/edits';
import { kindLook, type KindLook } from './kindLook';
import { PALETTE_TEXT } from './messages';
import { PROCESS_KINDS } from './processKinds';
import { SITE_KINDS } from './siteKinds';
import { SYSTEM_KINDS } from './systemKinds';

export type PaletteGroupId = keyof typeof PALETTE_TEXT.groups;

/** Where a new item goes. `place` is relative to the site for a system with a `siteId`; null leaves it to the layout. */
export interface PaletteTarget {
  readonly siteId: string | null;
  readonly place: { readonly x: number; readonly y: number } | null;
}

export interface Added {
  readonly plan: Plan;
  readonly id: string;
}

/** One thing that can be added to the plan. */
export interface PaletteEntry extends KindLook {
  /** Unique over all groups: `system:mes`. */
  readonly id: string;
  readonly group: PaletteGroupId;
  add(plan: Plan, target: PaletteTarget): Added;
}

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): K[] => Object.keys(record) as K[];

function placed(plan: Plan, id: string, { place }: PaletteTarget): Added {
  return { plan: place ? placeItems(plan, { [id]: place }) : plan, id };
}

interface Addable extends Pick<PaletteEntry, 'id' | 'group' | 'add'> {
  readonly look: KindLook;
}

const entry = ({ look, ...addable }: Addable): PaletteEntry => Object.assign(kindLook(look, look.Icon), addable);

const siteEntries = keysOf(SITE_KINDS).map((kind) => entry({
  look: SITE_KINDS[kind],
  id: `site:${kind}`,
  group: 'sites',
  add: (plan, target) => {
    const site = newSite(plan, kind);
    return placed(addSite(plan, site), site.id, target);
  },
}));

const systemEntries = keysOf(SYSTEM_KINDS).map((kind) => entry({
  look: SYSTEM_KINDS[kind],
  id: `system:${kind}`,
  group: 'systems',
  add: (plan, target) => {
    const system = newSystem(plan, kind, target.siteId);
    return placed(addSystem(plan, system), system.id, target);
  },
}));

const workloadEntries = keysOf(PROCESS_KINDS).map((process) => entry({
  look: PROCESS_KINDS[process],
  id: `workload:${process}`,
  group: 'workloads',
  add: (plan, target) => {
    const workload = newWorkload(plan, process);
    return placed(addWorkload(plan, workload), workload.id, target);
  },
}));

/** Everything that can be drawn, in the order of the palette. */
export const PALETTE: readonly PaletteEntry[] = [...siteEntries, ...systemEntries, ...workloadEntries];

export const PALETTE_GROUPS: readonly { readonly id: PaletteGroupId; readonly label: string; readonly entries: readonly PaletteEntry[] }[] =
  keysOf(PALETTE_TEXT.groups).map((id) => ({
    id,
    get label() {
      return PALETTE_TEXT.groups[id];
    },
    entries: PALETTE.filter((entry) => entry.group === id),
  }));

export const paletteEntry = (id: string): PaletteEntry | undefined => PALETTE.find((entry) => entry.id === id);
