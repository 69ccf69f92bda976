import { managedImpossible } from './database/managedImpossible';
import { operatorsDatabase } from './database/operatorsDatabase';
import { selfManagedEffort } from './database/selfManagedEffort';
import { kubernetesSkill } from './platform/kubernetesSkill';
import { orchestrationEarned } from './platform/orchestrationEarned';
import { serverUpkeep } from './platform/serverUpkeep';
import type { FiredRule, Rule, RuleContext } from './rule';
import { customModules } from './tenancy/customModules';
import { neighbours } from './tenancy/neighbours';
import { operatingEffort } from './tenancy/operatingEffort';
import { ownCalendar } from './tenancy/ownCalendar';
import { plantFlowFriction } from './tenancy/plantFlowFriction';
import { regulatedIsolation } from './tenancy/regulatedIsolation';
import { restrictedData } from './tenancy/restrictedData';
import { standardUse } from './tenancy/standardUse';
import { synchronousPlantFlows } from './tenancy/synchronousPlantFlows';
import { disasterObjective } from './tier/disasterObjective';
import { downtimeCost } from './tier/downtimeCost';
import { tierEffort } from './tier/tierEffort';
import { zoneObjective } from './tier/zoneObjective';

/** Every decision rule. A new rule is one file in its family's folder and one line here. */
export const RULES: readonly Rule[] = [
  regulatedIsolation,
  restrictedData,
  synchronousPlantFlows,
  customModules,
  plantFlowFriction,
  ownCalendar,
  neighbours,
  standardUse,
  operatingEffort,
  zoneObjective,
  disasterObjective,
  downtimeCost,
  tierEffort,
  orchestrationEarned,
  kubernetesSkill,
  serverUpkeep,
  managedImpossible,
  operatorsDatabase,
  selfManagedEffort,
];

/** The rules that this plan gives something to say. */
export function fireRules(context: RuleContext): readonly FiredRule[] {
  return RULES.flatMap((rule) => {
    const hit = rule.judge(context);
    return hit ? [{ rule, hit }] : [];
  });
}
