import { TENANCY_POLICIES } from '../../../models/candidates/tenancyPolicy';
import { findRegion } from '../../../models/facts/regions';
import type { DatabaseMode, Platform, Tier } from '../../../models/report/summary';

/** The engine's own words for the tenancies, so that list, headline and reasons speak alike. */
const TENANCY_WORDS: Readonly<Record<string, string | undefined>> = Object.fromEntries(Object.entries(TENANCY_POLICIES).map(([tenancy, policy]) => [tenancy, policy.label]));

const OTHER_WORDS: Readonly<Record<Tier | Platform | DatabaseMode, string>> = {
  single: 'Without redundancy',
  'node-redundant': 'Node-redundant',
  'zone-redundant': 'Zone-redundant',
  'cross-region': 'Zone-redundant with a recovery region',
  aks: 'Kubernetes (AKS)',
  'container-apps': 'Container Apps',
  vm: 'Virtual machines',
  managed: 'Managed PostgreSQL',
  'self-managed': 'Self-managed PostgreSQL',
};

const isOther = (code: string): code is keyof typeof OTHER_WORDS => Object.hasOwn(OTHER_WORDS, code);

/** The word for a code of the report (`dedicated-cluster`, `aks`, `westeurope`); text that is no code comes back as it is. */
export function term(code: string): string {
  if (isOther(code)) return OTHER_WORDS[code];
  return TENANCY_WORDS[code] ?? findRegion(code)?.displayName ?? code;
}
