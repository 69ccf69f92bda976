import { partsOf, type Block, type ZonesBlock } from './block';
import { diagramAvailability } from './diagramAvailability';

/** A block of the diagram with what it is worth by itself and what it weighs in the whole. */
export interface WeighedBlock {
  readonly id: string;
  readonly name: string;
  readonly kind: Block['kind'] | 'zone';
  /** Rows stand below the block that holds them. */
  readonly depth: number;
  /** By itself, 0…1, with the zones it stands in. */
  readonly availability: number;
  /** Share of the diagram's unavailability that would go if this block never failed, 0…1. Of redundant parts the shares do not add up. */
  readonly weight: number;
}

/**
 * Every block in the order of the drawing, and how much of the unavailability would go if nothing in it ever failed:
 * (A with the block perfect − A) ÷ (1 − A).
 * @example 0.999 and 0.9999 in series → 0.909 and 0.091 of the unavailability
 */
export function weighBlocks(diagram: Block): readonly WeighedBlock[] {
  const whole = diagramAvailability(diagram);
  const weightOf = (ids: readonly string[]): number => (whole === 1 ? 0 : (diagramAvailability(diagram, new Set(ids)) - whole) / (1 - whole));
  const rows = (block: Block, depth: number, around: readonly ZonesBlock[]): readonly WeighedBlock[] => {
    const inside = block.kind === 'zones' ? [block, ...around] : around;
    return [
      { id: block.id, name: block.name, kind: block.kind, depth, availability: diagramAvailability(within(around, block)), weight: weightOf(idsIn(block)) },
      ...(block.kind === 'zones'
        ? block.zones.map((zone) => ({ id: zone.id, name: zone.name, kind: 'zone' as const, depth: depth + 1, availability: zone.availability, weight: weightOf([zone.id]) }))
        : []),
      ...partsOf(block).flatMap((part) => rows(part, depth + 1, inside)),
    ];
  };
  return rows(diagram, 0, []);
}

/** Components and zones of a block, itself included. */
function idsIn(block: Block): readonly string[] {
  return [block.id, ...(block.kind === 'zones' ? block.zones.map((zone) => zone.id) : []), ...partsOf(block).flatMap(idsIn)];
}

/** The block with nothing but the zones round it, the nearest first. */
function within(around: readonly ZonesBlock[], block: Block): Block {
  return around.reduce<Block>((part, zones) => ({ ...zones, part }), block);
}
