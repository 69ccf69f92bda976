import type { Plan } from '../schema/plan';
import { ITEM_KINDS } from './items';

/** Leaves room for a counter within the 63 characters of an id. */
const MAX_STEM_LENGTH = 50;

/** Next free id: `plant`, `plant-2`, `plant-3`. Any text will do as a stem: `Nové Město` gives `nove-mesto`. */
export function freshId(plan: Plan, stem: string): string {
  const base = slug(stem);
  // Most stems are free, and a look through the lists is quicker than a set of all their ids.
  if (!idLists(plan).some((list) => list.some((item) => item.id === base))) return base;
  const taken = new Set(idLists(plan).flatMap((list) => list.map((item) => item.id)));
  let count = 2;
  while (taken.has(`${base}-${count}`)) count += 1;
  return `${base}-${count}`;
}

function slug(text: string): string {
  const plain = text.normalize('NFKD').replaceAll(/\p{Mark}/gu, '').toLowerCase();
  const dashed = plain.replaceAll(/[^a-z0-9]+/g, '-').slice(0, MAX_STEM_LENGTH).replaceAll(/^-+|-+$/g, '');
  return dashed === '' ? 'item' : dashed;
}

function idLists(plan: Plan): readonly (readonly { readonly id: string }[])[] {
  const { calendars } = plan;
  return [
    ...ITEM_KINDS.map((kind) => plan[kind]),
    plan.pins,
    plan.scenarios,
    plan.remarks,
    plan.priceStandIns ?? [],
    plan.priceSteps ?? [],
    plan.correlations ?? [],
    plan.layout.groups ?? [],
    calendars.peaks,
    calendars.supplierWindows,
    calendars.shutdowns,
    calendars.changeFreezes,
    calendars.stockTakes ?? [],
    calendars.validationCycles ?? [],
    calendars.events ?? [],
  ];
}
