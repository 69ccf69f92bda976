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

/** Records of one place: another plant’s stock, machines and people are other records. */
const OF_A_SITE: ReadonlySet<MasterData> = new Set(['stock', 'employees', 'equipment']);

/**
 * Interfaces between two databases: one for each kind of record that both live on, however many workloads use it; records
 * of a place only where both work at one site.
 * @example HR moves (employees, accounts) while accounting of the same office stays → 2; of another office → 1
 */
export function interfacesBetween(moved: readonly Workload[], staying: readonly Workload[]): readonly MasterData[] {
  const shared = moved.flatMap((workload) => {
    const here = new Set(workload.siteIds);
    return RECORDS[workload.process].filter((records) => staying.some(({ process, siteIds }) => RECORDS[process].includes(records) && (!OF_A_SITE.has(records) || siteIds.some((id) => here.has(id)))));
  });
  return [...new Set(shared)];
}
