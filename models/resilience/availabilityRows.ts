import type { AvailabilityRow } from './availabilityRow';
import { partsOf, type Block } from './diagram/block';
import { weighBlocks } from './diagram/weighBlocks';

/** The diagram as nested rows: what failure rates let expect, and beside it what contracts promise for the same block. */
export function availabilityRows(contractual: Block, expected: Block): readonly AvailabilityRow[] {
  const promised = new Map(weighBlocks(contractual).map((row) => [row.id, row]));
  const hidden = new Set(membersOf(expected));
  const lifted = new Set(insideZones(expected));
  return weighBlocks(expected)
    .filter((row) => !hidden.has(row.id))
    .map((row) => {
      const promise = promised.get(row.id);
      return {
        id: row.id,
        name: row.name,
        depth: row.depth - (lifted.has(row.id) ? 1 : 0),
        contractual: promise && promise.availability < 1 ? promise.availability : null,
        contractualWeight: promise?.weight ?? null,
        expected: row.availability,
        weight: row.weight,
        figureId: `resilience.block.${row.id}`,
      };
    });
}

/** Equal members of a quorum are told by their quorum; the series inside the zones only groups. */
function membersOf(block: Block): readonly string[] {
  const inside = partsOf(block).flatMap(membersOf);
  if (block.kind === 'quorum') return partsOf(block).map((part) => part.id);
  return block.kind === 'zones' ? [block.part.id, ...inside] : inside;
}

/** Blocks below a hidden series stand one step higher. */
function insideZones(block: Block): readonly string[] {
  const inside = partsOf(block).flatMap(insideZones);
  return block.kind === 'zones' ? [...partsOf(block.part).flatMap(idsOf), ...inside] : inside;
}

const idsOf = (block: Block): readonly string[] => [block.id, ...partsOf(block).flatMap(idsOf)];
