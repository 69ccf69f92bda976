import type { EnvironmentDesign } from '../candidates/design';

/** A size of production that is followed through the draws. */
interface Size {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  /** Null where the design has no such part. */
  readonly read: (production: EnvironmentDesign) => number | null;
}

/** Workers, nodes and database of production. A new one is an entry here. */
export const SIZES: readonly Size[] = [
  { id: 'web-workers', label: 'Web workers', unit: 'workers', read: ({ web }) => web.workers },
  { id: 'job-workers', label: 'Job workers', unit: 'workers', read: ({ requirements }) => requirements.jobs.workers },
  { id: 'nodes', label: 'Nodes', unit: 'nodes', read: ({ nodes }) => nodes && nodes.count },
  { id: 'node-vcores', label: 'vCPU of all nodes', unit: 'vCPU', read: ({ nodes }) => nodes && nodes.count * nodes.size.vcpu },
  { id: 'node-memory', label: 'Memory of all nodes', unit: 'GiB', read: ({ nodes }) => nodes && nodes.count * nodes.size.memoryGiB },
  { id: 'database-vcores', label: 'vCores of the database server', unit: 'vCores', read: ({ postgres, databaseServers }) => postgres?.sku.vcores ?? databaseServers?.fit.size.vcpu ?? null },
  { id: 'database-memory', label: 'Memory of the database server', unit: 'GiB', read: ({ postgres, databaseServers }) => postgres?.sku.memoryGiB ?? databaseServers?.fit.size.memoryGiB ?? null },
  { id: 'database-storage', label: 'Storage of the database server', unit: 'GiB', read: ({ postgres, databaseServers }) => postgres?.storage.sizeGiB ?? databaseServers?.diskGiB ?? null },
];
