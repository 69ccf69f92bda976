import type { Plan } from '../../models/document';
import type { MigrationPlan } from '../../models/report/migrationPlan';
import { conflictWords } from '../../models/findings/conflictWords';
import { lengthWords } from '../../models/waves/lengthWords';
import { movedSince } from '../../models/waves/movedSince';
import type { PlannedWaves } from '../../models/waves/planWaves';
import { alignColumns } from './alignColumns';

/** The waves for people: when what moves, what they are worth against the waves before, what cannot hold together and what had to move. */
export function writeWaves(plan: Plan, { waves, migration }: PlannedWaves, before?: PlannedWaves): string {
  const { name, company: { currency }, sites } = plan;
  const nameOf = (id: string): string => sites.find((site) => site.id === id)?.name ?? id;
  const table = alignColumns([['wave', 'starts', 'ends', 'what'], ...waves.map(({ number, start, end, title }) => [String(number), start, end, title])], [0]);
  const { conflict, moved } = migration;
  return [
    name,
    ...table.map((line) => `  ${line}`),
    '',
    `  last cutover ${against(lastDay(migration), before && lastDay(before.migration))}`,
    ...lengthWords(migration).map((line) => `  ${line}`),
    `  riskiest wave ${against(String(peakRisk(migration)), before && String(peakRisk(before.migration)))} ${currency} at stake`,
    ...(conflict === null ? [] : conflictWords(conflict).map((line) => `  ${line}`)),
    // Agreed weeks tell by themselves what could not stay, and why.
    ...(before === undefined || (plan.migration.agreed ?? []).length > 0 ? [] : movedSince(plan, before.migration, migration).map(({ siteId, from, to }) => `  ${nameOf(siteId)} moves on ${to} instead of ${from}`)),
    ...moved.map(({ siteId, from, to, because }) => `  ${nameOf(siteId)} no longer fits the week of ${from} and moves on ${to}${because.length === 0 ? '' : `: ${because.join('; ')}`}`),
    '',
  ].join('\n');
}

const against = (now: string, before: string | undefined): string => (before === undefined || before === now ? now : `${now} (before: ${before})`);

const lastDay = ({ cutovers }: MigrationPlan): string => cutovers.map(({ end }) => end.slice(0, 'YYYY-MM-DD'.length)).sort().at(-1) ?? 'none';

function peakRisk({ cutovers }: MigrationPlan): number {
  const risks = new Map<number, number>();
  for (const { wave, risk } of cutovers) risks.set(wave, (risks.get(wave) ?? 0) + risk);
  return Math.round(Math.max(0, ...risks.values()));
}
