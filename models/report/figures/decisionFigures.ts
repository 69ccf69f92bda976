import { TENANCY_POLICIES } from '../../candidates/tenancyPolicy';
import { roundedMoney } from '../../rules/planFacts';
import type { RuleFamily } from '../summary';
import type { Figure, FigureInput } from '../../figure/figure';
import type { Outcome } from '../../outcome/outcome';
import { PLATFORM_WORDS, TIER_WORDS } from '../decisionWords';
import { link, planInput } from './inputs';

/** The decisions, each with the rules that speak for it and the cost that it wins by. */
export function decisionFigures({ plan, recommendation, reasons }: Outcome): readonly Figure[] {
  const { chosen, runnerUp, verdicts } = recommendation;
  const { candidate } = chosen;
  const { currency } = plan.company;
  const cost = link('cost.riskAdjustedYearly', 'Risk-adjusted yearly cost', chosen.riskAdjustedYearly.toFixed(2), `${currency}/year`);
  const next = runnerUp
    ? `Runner-up: ${TENANCY_POLICIES[runnerUp.candidate.tenancy].label.toLowerCase()}, ${TIER_WORDS[runnerUp.candidate.tier]}, ${PLATFORM_WORDS[runnerUp.candidate.platform]}, ${runnerUp.candidate.database} PostgreSQL, at ${roundedMoney(Number(runnerUp.riskAdjustedYearly.toFixed(0)), currency)} a year.`
    : '';
  const decision = (id: string, label: string, value: string, family: RuleFamily): Figure => ({
    id: `recommendation.${id}`,
    label,
    value,
    unit: '',
    formula: `of ${verdicts.length} candidates: those no hard rule forbids, then the fewest missed objectives, then the lowest risk-adjusted cost`,
    inputs: [
      cost,
      ...reasons.filter((reason) => reason.rule.startsWith(`${family}.`)).map((reason): FigureInput => ({ kind: 'rule', id: reason.rule, label: `${reason.for ? 'For' : 'Against'}: ${reason.text}` })),
    ],
    note: next,
  });
  return [
    decision('tenancy', 'Tenancy', candidate.tenancy, 'tenancy'),
    decision('tier', 'Availability tier', candidate.tier, 'tier'),
    decision('platform', 'Compute platform', candidate.platform, 'platform'),
    decision('database', 'Database mode', candidate.database, 'database'),
    {
      id: 'recommendation.region',
      label: 'Region',
      value: candidate.region,
      unit: '',
      formula: 'the home region of the plan, or the pinned one',
      inputs: [planInput('/company', 'Home region', plan.company.regions.home)],
      note: candidate.drRegion === null ? 'No second region.' : `Recovery region: ${candidate.drRegion}.`,
    },
  ];
}
