import type { EnvironmentDesign } from '../../candidates/design';
import { TENANCY_POLICIES } from '../../candidates/tenancyPolicy';
import type { GovernanceContext } from '../governanceOutput';

/** Environments whose pods run beside those of other tenants. */
export const pooledEnvironments = ({ chosen }: GovernanceContext): readonly EnvironmentDesign[] => chosen.design.environments.filter(({ tenancy }) => TENANCY_POLICIES[tenancy].pooledCompute);
