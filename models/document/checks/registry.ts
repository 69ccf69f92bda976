import type { PlanCheck } from './check';
import { correlationPairs } from './correlationPairs';
import { drawnGroups } from './drawnGroups';
import { integrationEnds } from './integrationEnds';
import { oneProduction } from './oneProduction';
import { pinItems } from './pinItems';
import { siteReferences } from './siteReferences';
import { timeZonesExist } from './timeZonesExist';
import { uniqueIds } from './uniqueIds';
import { waveReferences } from './waveReferences';

/** In the order in which their problems are reported: a doubled id makes every reference to it doubtful. */
export const PLAN_CHECKS: readonly PlanCheck[] = [uniqueIds, integrationEnds, siteReferences, waveReferences, pinItems, oneProduction, timeZonesExist, correlationPairs, drawnGroups];
