import type { Plan } from '../../../../models/document';
import type { Report } from '../../../../models/report/report';
import { SLOT_INKS } from '../../../../shared/drawing/scene/look';
import { slotColour } from '../../views/parts/palette';
import { CANVAS_TEXT } from '../messages';
import type { LensView, Tint } from './tint';

/** In which wave each item moves: a system with its site, a workload with the first of its sites, a flow with the later of its ends. */
export function waveLens({ sites, systems, workloads, integrations }: Plan, { waves }: Report): LensView {
  const drawn = new Set([...sites, ...systems, ...workloads].map(({ id }) => id));
  const words = CANVAS_TEXT.lenses.wave;
  const moving = waves.filter(({ items }) => items.some(({ id }) => drawn.has(id)));
  const slots = new Map(moving.map(({ number }, slot) => [number, slot]));
  const tint = (number: number, text: string): Tint => {
    const slot = slots.get(number) ?? 0;
    return { words: text, colour: slotColour(slot), ink: SLOT_INKS[slot % SLOT_INKS.length] ?? SLOT_INKS[0], sign: null };
  };
  const numbers = new Map(moving.flatMap(({ number, items }) => items.flatMap(({ id }) => (drawn.has(id) ? [[id, number] as const] : []))));
  for (const { id, siteId } of systems) follow(numbers, id, siteId === null ? [] : [siteId]);
  for (const { id, siteIds } of workloads) follow(numbers, id, siteIds);
  for (const { id, from, to } of integrations) {
    const [first, second] = [numbers.get(from), numbers.get(to)];
    if (first !== undefined && second !== undefined) numbers.set(id, Math.max(first, second));
  }
  return {
    tints: new Map([...numbers].map(([id, number]) => [id, tint(number, words.number(number))])),
    legend: moving.map(({ number, title }) => tint(number, words.title(number, title))),
  };
}

/** What no wave names by itself moves with the first of what it belongs to. */
function follow(numbers: Map<string, number>, id: string, leaders: readonly string[]): void {
  const first = Math.min(...leaders.map((leader) => numbers.get(leader) ?? Infinity));
  if (!numbers.has(id) && first < Infinity) numbers.set(id, first);
}
