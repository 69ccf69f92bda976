import { strictest } from '../../resilience/objectives';
import { count, listed, plantFlows, span } from '../../rules/planFacts';
import type { PhaseKind, RoadmapPhase } from '../governance';
import type { GovernanceContext, GovernanceOutput } from '../governanceOutput';

const PHASES: readonly PhaseKind[] = ['foundation', 'non-production', 'pilot', 'production', 'optimise'];

const TITLES: Readonly<Record<PhaseKind, string>> = {
  foundation: 'Foundation',
  'non-production': 'Non-production',
  pilot: 'Pilot',
  production: 'Production by site',
  optimise: 'Optimise',
};

/** The waves as phases, with what must be true before and after each: the gaps of the baseline and the facts of the plan. */
export const roadmap: GovernanceOutput<readonly RoadmapPhase[]> = {
  title: 'Roadmap',
  dIds: ['D-24', 'D-20'],
  derive: (context) => {
    const { waves } = context.outcome;
    const present = PHASES.filter((kind) => waves.some((wave) => wave.kind === kind));
    const value = present.map((kind, index): RoadmapPhase => {
      const own = waves.filter((wave) => wave.kind === kind);
      const before = present[index - 1];
      return {
        kind,
        title: TITLES[kind],
        start: own.reduce((first, wave) => (wave.start < first ? wave.start : first), own[0]?.start ?? ''),
        end: own.reduce((last, wave) => (wave.end > last ? wave.end : last), own[0]?.end ?? ''),
        contents: CONTENTS[kind](context),
        entry: [...(before === undefined ? [] : [`${TITLES[before]} is signed off`]), ...ENTRY[kind](context)],
        exit: [...EXIT[kind](context), ...openControls(context, kind)],
      };
    });
    return { value, figures: [] };
  },
};

type Lines = (context: GovernanceContext) => readonly string[];

/** Names for a whole list where it is short. */
const sitesOf = ({ outcome }: GovernanceContext, kind: PhaseKind): readonly string[] => outcome.waves.filter((wave) => wave.kind === kind).flatMap((wave) => wave.items.map((item) => item.name));

const CONTENTS: Readonly<Record<PhaseKind, Lines>> = {
  foundation: (context) => {
    const { connectivity } = context.chosen.design;
    return [
      `Landing zone in ${context.chosen.candidate.region}${context.chosen.candidate.drRegion === null ? '' : ` and ${context.chosen.candidate.drRegion}`}`,
      `${count(connectivity.tunnels, 'tunnel', 'tunnels')} and ${count(connectivity.circuits.length, 'circuit', 'circuits')} for ${count(connectivity.sites.length, 'site', 'sites')}`,
      `${count(context.of('observability').signals.length, 'signal', 'signals')} with alerts, vault and ${count(context.of('accounts').length, 'service account', 'service accounts')}`,
    ];
  },
  'non-production': ({ plan }) => {
    const modules = plan.workloads.reduce((sum, each) => sum + each.customModules, 0);
    return [listed(plan.environments.filter((each) => each.kind !== 'production').map((each) => each.name), 5) || 'No environment besides production', `${count(modules, 'custom module', 'custom modules')} and ${count(plan.integrations.length, 'flow', 'flows')} proven`];
  },
  pilot: (context) => [listed(sitesOf(context, 'pilot'))],
  production: (context) => [`${count(sitesOf(context, 'production').length, 'site', 'sites')} in ${count(context.outcome.waves.filter((wave) => wave.kind === 'production').length, 'cutover', 'cutovers')}: ${listed(sitesOf(context, 'production'), 20)}`],
  optimise: (context) => ['Sizes, schedules and commitments by measured load', ...(context.plan.company.aiReadiness ? [`${count(context.of('aiReadiness').checklist.filter((row) => row.standing === 'gap' || row.standing === 'open').length, 'open point', 'open points')} of AI readiness`] : [])],
};

const ENTRY: Readonly<Record<PhaseKind, Lines>> = {
  foundation: ({ plan }) => {
    const questions = plan.remarks.filter((remark) => remark.kind === 'question' && remark.state === 'open');
    const guessed = plan.provenance.filter((each) => each.sure === 'guessed');
    return [...questions.map((each) => `Answered${each.owner === '' ? '' : ` by ${each.owner}`}: ${each.text}`), ...(guessed.length === 0 ? [] : [`${count(guessed.length, 'guessed input is', 'guessed inputs are')} measured or stated (${listed(guessed.map((each) => each.path))})`])];
  },
  'non-production': () => [],
  pilot: ({ plan, outcome }) => {
    const late = outcome.requirements.batch.filter((run) => !run.fits);
    return [`Cutover of ${plan.migration.cutoverHours} h and way back of ${plan.migration.rollbackHours} h rehearsed once in full`, ...late.map((run) => `${run.name} fits its window of ${run.windowHours} h`)];
  },
  production: ({ plan }) => [`${count(plan.migration.crews, 'crew', 'crews')} free for at most ${count(plan.migration.maxSitesPerWave, 'site', 'sites')} a cutover`],
  optimise: () => ['All sites work on the new platform'],
};

const EXIT: Readonly<Record<PhaseKind, Lines>> = {
  foundation: ({ chosen }) => [`A restore of today’s database took less than the planned ${span(chosen.resilience.restoreMinutes)}`],
  'non-production': (context) => {
    const { plan } = context;
    const fixed = plan.integrations.filter((flow) => flow.mode !== 'sync' && !flow.replayable);
    const replay = plan.integrations.filter((flow) => flow.replayable);
    return [
      `${count(plantFlows(plan).length, 'plant flow', 'plant flows')} ran for a week against test`,
      ...(replay.length === 0 ? [] : [`${count(replay.length, 'replayable flow was', 'replayable flows were')} replayed with recorded messages`]),
      ...(fixed.length === 0 ? [] : [`A way to find and repeat lost messages of ${listed(fixed.map((flow) => flow.name))}, which cannot be replayed`]),
    ];
  },
  pilot: (context) => {
    const { plan, chosen } = context;
    const rto = strictest(plan, 'rto');
    return [
      ...(rto === null ? [] : [`A failure was played and ${plan.workloads.find((each) => each.id === rto.workloadId)?.name ?? ''} was back within ${span(rto.minutes)}`]),
      ...survivals(context, 'pilot'),
      ...chosen.resilience.objectives.filter((each) => !each.met).map((each) => `Accepted in writing: ${each.kind === 'rto' ? 'recovery' : 'data loss'} of ${span(each.achieved)} instead of ${span(each.target)} (${each.scenarioId.replaceAll('-', ' ')})`),
    ];
  },
  production: (context) => {
    const { plan, outcome } = context;
    const last = outcome.waves.filter((wave) => wave.kind === 'production').at(-1);
    const latest = plan.migration.latestEnd;
    const end = latest === null || !last ? [] : [last.end <= latest ? `Last cutover on ${last.end}, before the latest end of ${latest}` : `The plan’s latest end of ${latest} is moved: the last cutover is on ${last.end}`];
    return [...survivals(context, 'production'), ...end];
  },
  optimise: ({ plan, chosen }) => [
    `A month of measured load stands beside the sizing`,
    ...(plan.company.budgetPerMonth === null ? [] : [`The bill of ${chosen.totals.monthly.toFixed(0)} ${plan.company.currency} a month is held against the budget of ${plan.company.budgetPerMonth}`]),
  ],
};

/** Sites of the phase that must go on without their line have done so once. */
function survivals({ plan, outcome }: GovernanceContext, kind: PhaseKind): readonly string[] {
  const moving = new Set(outcome.waves.filter((wave) => wave.kind === kind).flatMap((wave) => wave.items.map((item) => item.id)));
  const survivors = plan.sites.filter((site) => moving.has(site.id) && site.surviveHoursWithoutWan > 0);
  return survivors.length === 0 ? [] : [`Worked without the line for as long as the plan asks: ${listed(survivors.map((site) => `${site.name} ${site.surviveHoursWithoutWan} h`), 20)}`];
}

/** Gaps and questions of the baseline that must not outlive the phase. */
function openControls({ of }: GovernanceContext, kind: PhaseKind): readonly string[] {
  return of('controls').filter((row) => row.phase === kind && (row.standing === 'gap' || row.standing === 'open')).map((row) => `${row.standing === 'gap' ? 'Gap closed' : 'Question answered'}: ${row.title}`);
}
