import { analyticsApart } from './ai-readiness/analyticsApart';
import { eventCapture } from './ai-readiness/eventCapture';
import { guardedSources } from './ai-readiness/guardedSources';
import { integrationZone } from './connectivity/integrationZone';
import { singleLine } from './connectivity/singleLine';
import { syncWithoutSurvival } from './connectivity/syncWithoutSurvival';
import { managedImpossible } from './database/managedImpossible';
import { operatorsDatabase } from './database/operatorsDatabase';
import { selfManagedEffort } from './database/selfManagedEffort';
import { bigBang } from './migration/bigBang';
import { mixedCutover } from './migration/mixedCutover';
import { noPilot } from './migration/noPilot';
import { slowAnswers } from './observability/slowAnswers';
import { unwatchedShifts } from './observability/unwatchedShifts';
import { kubernetesSkill } from './platform/kubernetesSkill';
import { orchestrationEarned } from './platform/orchestrationEarned';
import { serverUpkeep } from './platform/serverUpkeep';
import { noStaging } from './release/noStaging';
import { windowInShift } from './release/windowInShift';
import type { FiredRule, Rule, RuleContext } from './rule';
import { identitySegmentation } from './security/identitySegmentation';
import { partnerAccess } from './security/partnerAccess';
import { restrictedCopies } from './security/restrictedCopies';
import { separationOfDuties } from './security/separationOfDuties';
import { customModules } from './tenancy/customModules';
import { environmentApart } from './tenancy/environmentApart';
import { neighbours } from './tenancy/neighbours';
import { operatingEffort } from './tenancy/operatingEffort';
import { ownCalendar } from './tenancy/ownCalendar';
import { plantFlowFriction } from './tenancy/plantFlowFriction';
import { rehearsalPlatform } from './tenancy/rehearsalPlatform';
import { regulatedIsolation } from './tenancy/regulatedIsolation';
import { restrictedData } from './tenancy/restrictedData';
import { standardUse } from './tenancy/standardUse';
import { synchronousPlantFlows } from './tenancy/synchronousPlantFlows';
import { disasterObjective } from './tier/disasterObjective';
import { downtimeCost } from './tier/downtimeCost';
import { tierEffort } from './tier/tierEffort';
import { zoneObjective } from './tier/zoneObjective';

/** Every built-in rule. A new rule is one file in its family's folder and one line here. */
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
  rehearsalPlatform,
  environmentApart,
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
  syncWithoutSurvival,
  singleLine,
  integrationZone,
  identitySegmentation,
  restrictedCopies,
  partnerAccess,
  separationOfDuties,
  slowAnswers,
  unwatchedShifts,
  noStaging,
  windowInShift,
  eventCapture,
  analyticsApart,
  guardedSources,
  mixedCutover,
  noPilot,
  bigBang,
];

/** The rules that this plan gives something to say. */
export function fireRules(context: RuleContext, rules: readonly Rule[] = RULES): readonly FiredRule[] {
  return rules.flatMap((rule) => {
    const hit = rule.judge(context);
    return hit ? [{ rule, hit }] : [];
  });
}
