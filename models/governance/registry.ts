import { accounts } from './accounts/accounts';
import { aiReadiness } from './aiReadiness/aiReadiness';
import { controls } from './controls/controls';
import type { Governance } from './governance';
import type { GovernanceOutput } from './governanceOutput';
import { observability } from './observability/observability';
import { operations } from './operations/operations';
import { releases } from './releases/releases';
import { roadmap } from './roadmap/roadmap';
import { sharedPlatform } from './sharedPlatform/sharedPlatform';
import { networkZones } from './zones/networkZones';

/** Every output of governance, in the order in which it is read. A new one is a folder, a field of `Governance` and a line here. */
export const GOVERNANCE_OUTPUTS: { readonly [Id in keyof Governance]: GovernanceOutput<Governance[Id]> } = {
  controls,
  sharedPlatform,
  accounts,
  observability,
  releases,
  operations,
  roadmap,
  aiReadiness,
  zones: networkZones,
};
