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

export interface Interface {
  readonly workloadId: string;
  readonly records: MasterData;
}

/**
 * Interfaces between two databases: one for each moved workload and kind of record that the rest lives on too; records
 * of a place only where the rest works at one of the same sites.
 * @example HR moves (employees, accounts) while accounting of the same office stays → 2; of another office → 1
 */
export function interfacesBetween(moved: readonly Workload[], staying: readonly Workload[]): readonly Interface[] {
  return moved.flatMap((workload) => {
    const here = new Set(workload.siteIds);
    const isShared = (records: MasterData): boolean =>
      staying.some(({ process, siteIds }) => RECORDS[process].includes(records) && (!OF_A_SITE.has(records) || siteIds.some((id) => here.has(id))));
    return RECORDS[workload.process].filter(isShared).map((records) => ({ workloadId: workload.id, records }));
  });
}
