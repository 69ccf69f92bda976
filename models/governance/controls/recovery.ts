import { exposedSites } from './exposedSites';
import { strictest } from '../../resilience/objectives';
import { RESPONSE_TIME } from '../../resilience/responseTime';
import { POSTGRES_LIMITS } from '../../facts/postgresStorage';
import { count, listed, span } from '../../rules/planFacts';
import { billed, gap, met, notApplicable, open, provided, type ControlFamily } from './control';

export const RECOVERY: ControlFamily = {
  area: 'recovery',
  controls: [
    {
      id: 'recovery-immutable-copies',
      title: 'A copy exists that nobody can change',
      dId: 'D-14',
      regulations: ['nis2', 'sox', 'gmp', 'food-safety', 'iatf-16949', 'medical-device'],
      phase: 'foundation',
      judge: (context) => {
        const { backupRetentionDays: days } = context.plan.data;
        return billed(context, 'backup-vault') > 0
          ? provided(`A backup vault on the bill keeps database and files for ${days} days, apart from the service’s own backups; immutability is switched on when it is created.`, '/company')
          : gap('Backups lie only where the database lies.', 'Add a backup vault with immutability.');
      },
    },
    {
      id: 'recovery-retention',
      title: 'Backups reach back as far as the plan asks',
      dId: 'D-14',
      regulations: ['gmp', 'medical-device', 'food-safety', 'iatf-16949'],
      phase: 'foundation',
      judge: ({ plan, chosen }, demandedBy) => {
        const { backupRetentionDays: days } = plan.data;
        const longest = POSTGRES_LIMITS.backupRetentionMaxDays.value;
        const reach = chosen.candidate.database === 'managed' && days > longest ? `any moment of the last ${longest} days from the service, older ones from the vault` : `any moment of the last ${days} days`;
        return demandedBy.length > 0
          ? open(`${reach[0]?.toUpperCase() ?? ''}${reach.slice(1)}; ${listed(demandedBy)} ${demandedBy.length === 1 ? 'keeps' : 'keep'} records far longer than backups reach.`, 'Records stay in the ERP or in an archive for their legal years: which ones, and who reads them when the ERP is replaced?')
          : met(`${reach[0]?.toUpperCase() ?? ''}${reach.slice(1)}.`, '/company');
      },
    },
    {
      id: 'recovery-restore-test',
      title: 'A restore has been timed and is fast enough',
      dId: 'D-14',
      regulations: ['sox', 'nis2', 'gmp', 'iso-27001'],
      phase: 'pilot',
      judge: ({ plan, chosen, assumptions, of }) => {
        const rto = strictest(plan, 'rto');
        const first = of('operations').reviews.find((each) => each.kind === 'restore-test')?.date ?? '';
        if (rto === null) return notApplicable('No workload states a recovery time.');
        const minutes = chosen.resilience.scenarios.find((each) => each.scenario.id === 'data-corruption')?.recoveryMinutes ?? chosen.resilience.restoreMinutes;
        const name = plan.workloads.find((each) => each.id === rto.workloadId)?.name ?? rto.workloadId;
        const where = `/workloads/${rto.workloadId}`;
        const tests = `${assumptions.value('operations.restore-tests-per-year')} tests a year, the first on ${first}`;
        return minutes > rto.minutes
          ? gap(`Answering and restoring take about ${span(minutes)}, ${name} allows ${span(rto.minutes)}; ${tests}.`, 'Shorten the answer (support hours), or accept manual fallback for the difference.', where)
          : provided(`Answering and restoring take about ${span(minutes)} of the ${span(rto.minutes)} that ${name} allows; ${tests}.`, where);
      },
    },
    {
      id: 'recovery-coverage',
      title: 'Somebody answers while plants work',
      dId: 'D-17',
      regulations: ['nis2'],
      phase: 'pilot',
      judge: ({ plan, assumptions }, demandedBy) => {
        const rto = strictest(plan, 'rto');
        const response = assumptions.value(RESPONSE_TIME[plan.company.supportHours]);
        const hours = plan.company.supportHours.replaceAll('-', ' ');
        if (rto !== null && response >= rto.minutes) return gap(`Support (${hours}) takes about ${span(response)} to be at work, longer than the ${span(rto.minutes)} in which ${plan.workloads.find((each) => each.id === rto.workloadId)?.name ?? ''} must be back.`, 'Longer support hours, or a longer objective.', `/workloads/${rto.workloadId}`);
        if (demandedBy.length > 0 && plan.company.supportHours === 'business-hours') return gap(`Support (${hours}) leaves nights and weekends unwatched, and ${listed(demandedBy)} asks for early warning of incidents.`, 'Let a provider watch outside office hours.', '/company');
        return met(`Support (${hours}) is at work after about ${span(response)}.`, '/company');
      },
    },
    {
      id: 'recovery-local-work',
      title: 'Plants go on when the line is cut',
      dId: 'D-14',
      regulations: ['iatf-16949', 'food-safety'],
      phase: 'pilot',
      judge: ({ plan }) => {
        const exposed = exposedSites(plan);
        const [first] = exposed;
        if (first) return gap(`${listed(exposed.map((each) => each.name))} ${exposed.length === 1 ? 'calls' : 'call'} the ERP and ${exposed.length === 1 ? 'waits' : 'wait'} for its answer, without an hour of local survival.`, 'Give the site an edge node, or queue its flows.', `/sites/${first.id}`);
        const surviving = plan.sites.filter((site) => site.surviveHoursWithoutWan > 0);
        return surviving.length === 0 ? notApplicable('No site must go on without its line.') : provided(`${listed(surviving.map((site) => `${site.name} ${site.surviveHoursWithoutWan} h`))} by edge nodes with buffers; their hardware is not on the bill.`, `/sites/${surviving[0]?.id ?? ''}`);
      },
    },
    {
      id: 'recovery-failover-test',
      title: 'Failover is rehearsed, not trusted',
      dId: 'D-14',
      regulations: ['nis2', 'sox'],
      phase: 'production',
      judge: ({ of, chosen }) => {
        const tests = of('operations').reviews.filter((each) => each.kind === 'failover-test' || each.kind === 'region-rehearsal');
        if (chosen.candidate.tier === 'single') return notApplicable('Nothing fails over: the tier has single copies.');
        return tests.length === 0 ? open('No open window is left for a failover test.', 'Free a window in the release calendar.', '') : provided(`${count(tests.length, 'test', 'tests')} in the calendar of reviews, the first on ${tests[0]?.date ?? ''}.`);
      },
    },
  ],
};
