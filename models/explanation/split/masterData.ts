import type { Process, Workload } from '../../document/schema/workload';

/** Records that several processes of an ERP read and write together. */
export type MasterData = 'products' | 'partners' | 'stock' | 'bills of materials' | 'accounts' | 'employees' | 'equipment';

/** Which of them each process lives on: our reading of how the apps of an ERP depend on each other. */
const RECORDS: Readonly<Record<Process, readonly MasterData[]>> = {
  manufacturing: ['products', 'bills of materials', 'stock', 'employees', 'equipment'],
  mrp: ['products', 'bills of materials', 'stock'],
  inventory: ['products', 'stock', 'partners'],
  procurement: ['products', 'partners', 'stock'],
  quality: ['products', 'stock'],
  maintenance: ['equipment', 'employees'],
  sales: ['products', 'partners', 'stock', 'accounts'],
  shipping: ['partners', 'stock'],
  accounting: ['accounts', 'partners', 'products', 'employees'],
  reporting: ['products', 'partners', 'stock', 'accounts'],
  ecommerce: ['products', 'partners', 'stock', 'accounts'],
  plm: ['products', 'bills of materials'],
  hr: ['employees', 'accounts'],
};

export interface Interface {
  readonly workloadId: string;
  readonly records: MasterData;
}

/**
 * Interfaces between two databases: one for each moved workload and kind of record that the rest lives on too.
 * @example HR moves (employees, accounts) while accounting stays → 2
 */
export function interfacesBetween(moved: readonly Workload[], staying: readonly Workload[]): readonly Interface[] {
  const kept = new Set(staying.flatMap(({ process }) => RECORDS[process]));
  return moved.flatMap(({ id, process }) => RECORDS[process].filter((records) => kept.has(records)).map((records) => ({ workloadId: id, records })));
}
