import type { Block } from '../../../../../models/resilience/diagram/block';

/** Something that is up or down by chance: a component, a zone, or a switch that helps against the fault or does not. */
interface Chance {
  readonly key: string;
  readonly up: number;
}

function chancesIn(block: Block): readonly Chance[] {
  if (block.kind === 'component') return [{ key: block.id, up: block.availability }];
  if (block.kind === 'zones') return [...block.zones.map((zone) => ({ key: zone.id, up: zone.availability })), ...chancesIn(block.part)];
  if (block.kind === 'failover') return [{ key: `switch ${block.id}`, up: block.cover }, ...chancesIn(block.primary), ...chancesIn(block.secondary)];
  return block.parts.flatMap(chancesIn);
}

/** Whether the block works, given what is up: the meaning of the diagram in yes and no, without any probability. */
function works(block: Block, isUp: (key: string) => boolean): boolean {
  if (block.kind === 'component') return isUp(block.id) && (block.zone === undefined || isUp(block.zone));
  if (block.kind === 'zones') return works(block.part, isUp);
  if (block.kind === 'failover') return works(block.primary, isUp) || (isUp(`switch ${block.id}`) && works(block.secondary, isUp));
  const working = block.parts.filter((part) => works(part, isUp)).length;
  return block.kind === 'series' ? working === block.parts.length : working >= block.needed;
}

/** Availability by trying every combination of states: Σ chance of the combination where the block works. */
export function enumerate(block: Block): number {
  const chances = chancesIn(block);
  let available = 0;
  for (let state = 0; state < 2 ** chances.length; state += 1) {
    const up = new Set(chances.filter((_, bit) => (state >> bit) % 2 === 1).map((chance) => chance.key));
    if (!works(block, (key) => up.has(key))) continue;
    available += chances.reduce((product, chance) => product * (up.has(chance.key) ? chance.up : 1 - chance.up), 1);
  }
  return available;
}

export const chanceCount = (block: Block): number => chancesIn(block).length;
