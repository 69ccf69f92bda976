import Big from 'big.js';
import { MONTHS_PER_YEAR } from '../../demand/calendarUnits';
import type { Plan } from '../../document/schema/plan';
import type { Evaluation } from '../../evaluation/evaluateCandidate';
import type { Outcome } from '../../outcome/outcome';
import { expressRoute } from '../../resources/expressroute';
import { vpnGateway } from '../../resources/vpn-gateway';
import { listed } from '../../rules/planFacts';
import { decisionOf } from '../decision';
import type { SplitRow } from '../explanation';
import { bestPart } from './bestPart';
import { interfacesBetween } from './masterData';
import { partsOf } from './partsOf';
import { placedAt } from './placedAt';
import { relievedFlows } from './relievedFlows';
import { siteWaits } from './siteWaits';
import { regionName, splitBars } from './splitBars';
import type { SplitGroup } from './splitGroup';
import { splitSentence } from './splitSentence';
import { cents, MONEY_DECIMALS } from '../../cost/cents';

/** Lines of the sites serve both parts where they run in one region, and stay on the bill of the core. */
const SITE_LINES: ReadonlySet<string> = new Set([vpnGateway.id, expressRoute.id]);

/**
 * A group of workloads in databases of their own: all parts are sized, billed and judged as plans of their own, each on
 * its own best design; interfaces cost work, and people near a regional cluster wait less. Difference against the one
 * estate = 12 × bill with commitments + own work + interfaces × hours × cost of an hour + expected loss + waiting.
 * Recommended only when it is lower, every price is there, no rule forbids a part and no objective is missed that the
 * estate meets. Null where a part has no answer.
 */
export function priceSplit(group: SplitGroup, outcome: Outcome, best: (part: Plan) => Evaluation | null = (part) => bestPart(part, outcome)): SplitRow | null {
  const { plan, assumptions, recommendation: { chosen } } = outcome;
  const { core: corePlan, own: ownPlans } = partsOf(group, outcome);
  const core = best(corePlan);
  const own = ownPlans.flatMap((each) => best(each.plan) ?? []);
  if (core === null || own.length < ownPlans.length) return null;

  const parts = [core, ...own];
  const more = (pick: (part: Evaluation) => Big): Big => parts.reduce((sum, part) => sum.plus(pick(part)), new Big(0)).minus(pick(chosen));
  const monthly = cents(more((part) => part.effectiveYearly.div(MONTHS_PER_YEAR)).minus(group.kind === 'isolation' ? linesTwice(own.filter(({ candidate }) => candidate.region === core.candidate.region)) : 0));
  const work = more((part) => part.managedServiceYearly);
  const loss = more((part) => part.downtimeLossYearly);
  const interfaces = countInterfaces(group, plan);
  const couplingHours = interfaces * assumptions.value('split.interface-hours');
  const coupling = cents(couplingHours * plan.company.expertHourCost);
  const estate = placedAt(plan, chosen.candidate.region);
  const waits = group.kind === 'region' ? ownPlans.flatMap((part) => siteWaits(estate, part.plan, part.requests, assumptions)) : [];
  const savedHours = waits.reduce((sum, wait) => sum + wait.savedHours, 0);
  const waiting = cents(-savedHours * plan.company.expertHourCost * assumptions.value('waiting.user-hour-share'));
  const riskAdjusted = monthly.times(MONTHS_PER_YEAR).plus(work).plus(coupling).plus(loss).plus(waiting);
  const bars = splitBars(group, plan, parts, chosen);
  const names = group.parts.flatMap(({ workloads }) => workloads.map(({ name }) => name));
  const regions = group.parts.flatMap(({ region }) => region ?? []);
  const row = {
    kind: group.kind,
    label: `${listed(names)}${regions.length === 0 ? '' : ` in ${listed(regions.map(regionName), regions.length)}`}`,
    workloadIds: group.parts.flatMap(({ workloads }) => workloads.map(({ id }) => id)),
    regions,
    decisions: own.map(({ candidate }) => decisionOf(candidate)),
    core: decisionOf(core.candidate),
    interfaces,
    couplingHours,
    monthly: monthly.toFixed(MONEY_DECIMALS),
    workYearly: work.toFixed(MONEY_DECIMALS),
    couplingYearly: coupling.toFixed(MONEY_DECIMALS),
    lossYearly: loss.toFixed(MONEY_DECIMALS),
    waitingYearly: waiting.toFixed(MONEY_DECIMALS),
    riskAdjustedYearly: riskAdjusted.toFixed(MONEY_DECIMALS),
    recommended: bars.length === 0 && riskAdjusted.lt(0),
  };
  const relieved = group.kind === 'region' ? ownPlans.flatMap((part) => relievedFlows(part.plan, waits)) : [];
  return { ...row, sentence: splitSentence(row, { plan, names, waits, savedHours, relieved, bars }) };
}


const linesTwice = (own: readonly Evaluation[]): Big => own.flatMap(({ lines }) => lines).reduce((sum, line) => (SITE_LINES.has(line.resourceKind) ? sum.plus(line.monthly ?? 0) : sum), new Big(0));

/** Records that a part shares with any other, and flows that run between two parts. */
function countInterfaces({ parts }: SplitGroup, { workloads, integrations }: Plan): number {
  const partOf = new Map(parts.flatMap((part, at) => part.workloads.map(({ id }) => [id, at] as const)));
  const records = parts.reduce((sum, part) => sum + interfacesBetween(part.workloads, workloads.filter((each) => !part.workloads.includes(each))).length, 0);
  const ids = new Set(workloads.map(({ id }) => id));
  const flows = integrations.filter(({ from, to }) => ids.has(from) && ids.has(to) && partOf.get(from) !== partOf.get(to));
  return records + flows.length;
}
