import type { Plan, Workload } from '../../../models/document';
import { seeded } from '../../fixtures/seeded';
import { flowOf, plainPlan, siteOf, systemOf, withPin, workloadOf } from '../../unit/models/evaluation/plans';

/** Regions of which the book prices nearly everything; one more that it prices in parts. */
const REGIONS = ['westeurope', 'northeurope', 'swedencentral', 'uksouth', 'francecentral', 'eastus2', 'canadacentral'];

/** A small plan with free regions: few things to size, so that every point of its space can be billed in full. A bound one has pins or a rule about its data. */
export function randomPlan(seed: number, bound: boolean): Plan {
  const random = seeded(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const times = <T>(most: number, make: (at: number) => T): T[] => Array.from({ length: 1 + Math.floor(random() * most) }, (_, at) => make(at));
  const sites = times(2, (at) => siteOf(`s${at}`, pick(['Europe/Berlin', 'Europe/Prague', 'America/Chicago']), { active: 5 + Math.floor(random() ** 3 * 1500), downtimeCostPerHour: Math.floor(random() ** 3 * 40_000), surviveHoursWithoutWan: pick([0, 0, 8]) }));
  const ids = sites.map((site) => site.id);
  const workloads = times(2, (at) =>
    workloadOf(`w${at}`, ids, {
      process: pick<Workload['process']>(['manufacturing', 'inventory', 'accounting', 'sales']),
      rtoMinutes: pick([15, 60, 240, 480, 1440]),
      rpoMinutes: pick([1, 5, 15, 60, 240]),
      customModules: pick([0, 0, 2, 12]),
      sensitivity: pick<Workload['sensitivity']>(['internal', 'confidential', 'restricted']),
    }),
  );
  const plain = plainPlan();
  const open: Plan = {
    ...plain,
    company: {
      ...plain.company,
      exchangeRatePerUsd: pick(['1', '0.92', '1.07']),
      regulations: pick<Plan['company']['regulations']>([[], ['gdpr'], ['gmp'], ['sox', 'nis2']]),
      platformTeam: pick<Plan['company']['platformTeam']>([{ engineers: 0, kubernetes: 'none' }, { engineers: 2, kubernetes: 'basic' }, { engineers: 8, kubernetes: 'strong' }]),
      databaseNeeds: pick<Plan['company']['databaseNeeds']>([[], [], [], ['superuser']]),
      supportHours: pick<Plan['company']['supportHours']>(['business-hours', 'extended', 'around-the-clock']),
      residency: bound ? pick<Plan['company']['residency']>(['none', 'geography']) : 'none',
      ownReleasesPerYear: pick([0, 4, 24]),
      commitment: (['upTo1Year', 'upTo3Years', 'none'] as const)[seed % 3] ?? 'none',
      regions: { home: pick(REGIONS), disasterRecovery: null, allowed: REGIONS, free: true },
    },
    data: { ...plain.data, databaseGiB: pick([10, 80, 600, 2000]) },
    sites,
    workloads,
    systems: [systemOf('mes', 's0')],
    integrations: [flowOf('f0', 'w0', 'mes', { mode: pick<Plan['integrations'][number]['mode']>(['queued', 'sync']) })],
    environments: plain.environments.filter((each) => each.kind === 'production'),
  };
  if (!bound) return open;
  return random() < 0.5 ? withPin(open, 'tenancy', pick(['shared', 'dedicated-cluster'])) : withPin(open, 'platform', pick(['aks', 'vm', 'container-apps']));
}
