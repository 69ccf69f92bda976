import Big from 'big.js';
import { assumptionsOf } from '../../assumptions/register';
import { checkAnswerable } from '../../candidates/checkAnswerable';
import { designContextOf } from '../../candidates/designContextOf';
import { TENANCY_POLICIES } from '../../candidates/tenancyPolicy';
import { MONTHS_PER_YEAR } from '../../demand/calendarUnits';
import type { Plan } from '../../document/schema/plan';
import type { Workload } from '../../document/schema/workload';
import type { Evaluation } from '../../evaluation/evaluateCandidate';
import { isComplete } from '../../evaluation/isComplete';
import { placesOf } from '../../optimiser/placesOf';
import type { Outcome } from '../../outcome/outcome';
import { expressRoute } from '../../resources/expressroute';
import { vpnGateway } from '../../resources/vpn-gateway';
import { count, listed, roundedMoney } from '../../rules/planFacts';
import { fireRules } from '../../rules/registry';
import { chooseDesign } from '../chooseDesign';
import { decisionOf } from '../decision';
import type { SplitRow } from '../explanation';
import { interfacesBetween } from './masterData';
import { partOfPlan } from './partOfPlan';

const MONEY_DECIMALS = 2;

/** Lines of the sites serve both parts and stay on the bill of the core. */
const SITE_LINES: ReadonlySet<string> = new Set([vpnGateway.id, expressRoute.id]);

/**
 * A group of workloads in a database of its own: both parts are sized, billed and judged as plans of their own, each on
 * its own best design, and the interfaces between them cost work. Difference against the one estate = bill + own work +
 * interfaces × hours × cost of an hour + expected loss. Recommended only when it is lower, every price is there, no hard
 * rule forbids a part and no objective is missed that the estate meets. Null where a part has no answer.
 */
export function priceSplit(moved: readonly Workload[], outcome: Outcome): SplitRow | null {
  const { plan, assumptions, demand, recommendation: { chosen } } = outcome;
  const staying = plan.workloads.filter((workload) => !moved.includes(workload));
  const requests = (list: readonly Workload[]): number => list.reduce((sum, { id }) => sum + Array.from(demand.byWorkload.get(id) ?? []).reduce((hours, each) => hours + each, 0), 0);
  const all = requests(plan.workloads);
  const share = all === 0 ? 0 : requests(moved) / all;
  const idsOf = (list: readonly Workload[]): ReadonlySet<string> => new Set(list.map(({ id }) => id));
  const core = bestOf(partOfPlan(plan, { ids: idsOf(staying), share: 1 - share, mostReleases: null, core: true }), outcome);
  const own = bestOf(partOfPlan(plan, { ids: idsOf(moved), share, mostReleases: assumptions.value('shared.train-releases'), core: false }), outcome);
  if (core === null || own === null) return null;

  const flows = plan.integrations.filter(({ from, to }) => moved.some(({ id }) => id === from || id === to) && staying.some(({ id }) => id === from || id === to));
  const interfaces = interfacesBetween(moved, staying).length + flows.length;
  const couplingHours = interfaces * assumptions.value('split.interface-hours');
  const coupling = new Big(couplingHours * plan.company.expertHourCost).round(MONEY_DECIMALS, Big.roundHalfUp);
  const linesTwice = own.lines.reduce((sum, line) => (SITE_LINES.has(line.resourceKind) ? sum.plus(line.monthly ?? 0) : sum), new Big(0));
  const monthly = core.totals.monthly.plus(own.totals.monthly).minus(linesTwice).minus(chosen.totals.monthly);
  const work = core.managedServiceYearly.plus(own.managedServiceYearly).minus(chosen.managedServiceYearly);
  const loss = core.downtimeLossYearly.plus(own.downtimeLossYearly).minus(chosen.downtimeLossYearly);
  const riskAdjusted = monthly.times(MONTHS_PER_YEAR).plus(work).plus(coupling).plus(loss);
  const allowed = [core, own].every((part) => isComplete(part) && part.forbiddenBy.length === 0) && isComplete(chosen);
  const missed = [...core.missedObjectives, ...own.missedObjectives].filter((id) => !chosen.missedObjectives.includes(id));
  const recommended = allowed && missed.length === 0 && riskAdjusted.lt(0);
  const row = {
    workloadIds: moved.map(({ id }) => id),
    decision: decisionOf(own.candidate),
    core: decisionOf(core.candidate),
    interfaces,
    couplingHours,
    monthly: monthly.toFixed(MONEY_DECIMALS),
    workYearly: work.toFixed(MONEY_DECIMALS),
    couplingYearly: coupling.toFixed(MONEY_DECIMALS),
    lossYearly: loss.toFixed(MONEY_DECIMALS),
    riskAdjustedYearly: riskAdjusted.toFixed(MONEY_DECIMALS),
    recommended,
  };
  return { ...row, sentence: sentenceOf(row, moved, plan) };
}

function bestOf(part: Plan, { prices, rules, recommendation }: Outcome): Evaluation | null {
  if (checkAnswerable(part).length > 0) return null;
  const assumptions = assumptionsOf(part);
  const fired = fireRules({ plan: part, assumptions }, rules);
  return chooseDesign({ places: placesOf(part, { ...designContextOf(part, assumptions, prices), fired }), fired, prices, likely: decisionOf(recommendation.chosen.candidate) });
}

/** `HR in a database of its own (“Shared multi-tenant platform”) costs 120 EUR a month more, …: 9,000 EUR a year dearer, so it stays.` */
function sentenceOf({ decision, interfaces, monthly, workYearly, couplingYearly, lossYearly, riskAdjustedYearly, recommended }: Omit<SplitRow, 'sentence'>, moved: readonly Workload[], { company: { currency } }: Plan): string {
  const differs = (amount: string): string => `${roundedMoney(Math.abs(Number(amount)), currency)} ${Number(amount) < 0 ? 'less' : 'more'}`;
  const one = moved.length === 1;
  const dearer = Number(riskAdjustedYearly) >= 0;
  const verdict = dearer ? `${one ? 'it stays' : 'they stay'} in the one estate` : recommended ? `${one ? 'it' : 'they'} should leave` : 'a rule, an objective or a missing price keeps the one estate';
  return `${listed(moved.map(({ name }) => name))} in a database of ${one ? 'its' : 'their'} own (${TENANCY_POLICIES[decision.tenancy].label.toLowerCase()}): the bill is ${differs(monthly)} a month; a year, own work costs ${differs(workYearly)}, ${count(interfaces, 'interface', 'interfaces')} to the core ${differs(couplingYearly)} and expected stops ${differs(lossYearly)}. Together ${roundedMoney(Math.abs(Number(riskAdjustedYearly)), currency)} a year ${dearer ? 'dearer' : 'cheaper'}, so ${verdict}.`;
}
