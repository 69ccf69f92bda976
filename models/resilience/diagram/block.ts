/**
 * A reliability block diagram as a tree. Every component stands in it once, so that parts are independent of each other
 * but for the zones they share. Availabilities are shares of time, 0…1.
 */
export type Block = ComponentBlock | SeriesBlock | QuorumBlock | ZonesBlock | FailoverBlock;

interface Named {
  /** Unique in the diagram. */
  readonly id: string;
  readonly name: string;
}

/** Something that works or does not. Placed in a zone it works only while the zone does. */
export interface ComponentBlock extends Named {
  readonly kind: 'component';
  readonly availability: number;
  readonly zone?: string;
}

/** Works while all its parts work. */
export interface SeriesBlock extends Named {
  readonly kind: 'series';
  readonly parts: readonly Block[];
}

/** Works while at least `needed` of its parts work: 1 of 2 servers, 4 of 6 nodes. */
export interface QuorumBlock extends Named {
  readonly kind: 'quorum';
  readonly needed: number;
  readonly parts: readonly Block[];
}

/** Zones whose loss takes down every component below that is placed in them. */
export interface ZonesBlock extends Named {
  readonly kind: 'zones';
  readonly zones: readonly Zone[];
  readonly part: Block;
}

export interface Zone extends Named {
  readonly availability: number;
}

/** Works while the primary works, else while the secondary does, if the fault is one that a switch helps against. */
export interface FailoverBlock extends Named {
  readonly kind: 'failover';
  readonly primary: Block;
  readonly secondary: Block;
  /** Share of the primary's outages that a switch shortens; the others follow into the secondary. */
  readonly cover: number;
}

/** The blocks directly inside a block. */
export function partsOf(block: Block): readonly Block[] {
  return PARTS[block.kind](block as never);
}

const PARTS: { readonly [K in Block['kind']]: (block: Extract<Block, { kind: K }>) => readonly Block[] } = {
  component: () => [],
  series: ({ parts }) => parts,
  quorum: ({ parts }) => parts,
  zones: ({ part }) => [part],
  failover: ({ primary, secondary }) => [primary, secondary],
};
