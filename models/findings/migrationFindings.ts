import type { Plan } from '../document/schema/plan';
import type { Finding } from '../report/summary';
import type { MigrationPlan } from '../report/migrationPlan';
import type { WaveRow } from '../report/report';
import { conflictWords } from './conflictWords';

interface MigrationContext {
  readonly plan: Plan;
  readonly waves: readonly WaveRow[];
  readonly migration: MigrationPlan;
}

/** What a reviewer of the waves should see. */
export function migrationFindings({ plan, waves, migration }: MigrationContext): readonly Finding[] {
  return [...conflicts(migration), ...noWaves(plan, migration), ...moved(plan, migration), ...mixedCutover(plan), ...bridges(migration), ...lateOptimising(plan, waves.at(-1)?.start ?? '')];
}

function conflicts({ conflict }: MigrationPlan): readonly Finding[] {
  return conflict === null ? [] : [{ id: 'migration.conflict', severity: 'error', text: conflictWords(conflict).join(' '), where: conflict.relaxation.constraints[0]?.where ?? '' }];
}

function noWaves({ sites }: Plan, { waves }: MigrationPlan): readonly Finding[] {
  if (sites.length === 0 || waves.length > 0) return [];
  return [{ id: 'migration.no-waves', severity: 'error', text: 'No week of the next years lets every site move: shorten cutover or way back, or free times in the calendar.', where: '' }];
}

function moved({ sites }: Plan, { moved: all }: MigrationPlan): readonly Finding[] {
  return all.map(({ siteId, from, to, because }) => ({
    id: `migration.moved.${siteId}`,
    severity: 'warning',
    text: `${sites.find(({ id }) => id === siteId)?.name ?? siteId} was agreed for the week of ${from} and no longer fits there${because.length === 0 ? '' : ` because of: ${because.join('; ')}`}. It moves on ${to}.`,
    where: `/sites/${siteId}`,
  }));
}

/** Each of the three is a project; all in one night leaves nobody who knows what broke. */
function mixedCutover({ migration: { includes } }: Plan): readonly Finding[] {
  if (!['infrastructure-move', 'erp-reimplementation', 'plant-integration-redesign'].every((each) => includes.some((own) => own === each))) return [];
  return [{ id: 'migration.mixed-cutover', severity: 'warning', text: 'Re-implementation, redesign of plant integrations and the move of the infrastructure come in one cutover: separate them, or nobody can tell which of them failed.', where: '' }];
}

function bridges({ bridges: all }: MigrationPlan): readonly Finding[] {
  return all.map(({ flowId, name, siteIds, from, to, hours }) => ({
    id: `migration.bridge.${flowId}`,
    severity: 'information',
    text: `“${name}” needs a temporary bridge from ${from} to ${to}, while only some of its ${siteIds.length} sites have moved: ${Math.round(hours)} hours of work.`,
    where: `/integrations/${flowId}`,
  }));
}

/** The last wave settles what the others left; without a month of it before the latest end nobody has time for it. */
function lateOptimising({ migration: { latestEnd } }: Plan, start: string): readonly Finding[] {
  if (latestEnd === null || start <= latestEnd) return [];
  return [{ id: 'migration.after-latest-end', severity: 'warning', text: `The last cutover leaves no time to stabilise before the latest end of ${latestEnd}: optimising begins on ${start}.`, where: '' }];
}
