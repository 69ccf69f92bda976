import { assumptionsOf } from '../../../models/assumptions/register';
import { designCandidate } from '../../../models/candidates/designCandidate';
import { proposeCandidates } from '../../../models/candidates/proposeCandidates';
import { sizeConnectivity } from '../../../models/capacity/connectivity';
import { deriveRequirements, type Requirements } from '../../../models/capacity/requirements';
import { deriveDemand } from '../../../models/demand/deriveDemand';
import type { Plan } from '../../../models/document';
import { evaluateCandidate, type EvaluationContext } from '../../../models/evaluation/evaluateCandidate';
import { workOut } from '../../../models/pipeline';
import type { PriceBook } from '../../../models/prices/priceBook';
import { buildReport } from '../../../models/report/buildReport';
import { fireRules } from '../../../models/rules/registry';
import { must } from '../must';
import type { Bench, Derived, Findings, Section } from '../section';

/** The stages by themselves, on what the stages before them made. Evaluation is what it takes beyond designing the candidates. */
export const stages: Section = {
  id: 'stages',
  title: 'Where the answer spends its time',
  async measure(bench) {
    const found: Findings[] = [];
    for (const { id, plan } of bench.starters) found.push(await stagesOf(id, plan, bench));
    return { measurements: found.flatMap((each) => each.measurements), derived: found.flatMap((each) => each.derived) };
  },
};

async function stagesOf(id: string, plan: Plan, { measure, priceBook }: Bench): Promise<Findings> {
  const assumptions = assumptionsOf(plan);
  const outcome = must(workOut(plan, priceBook));
  const { demand } = outcome;
  const requirementsOf = (scale: number): Requirements => deriveRequirements(plan, demand, assumptions, scale);
  const known = new Map(scalesOf(plan, priceBook).map((scale) => [scale, requirementsOf(scale)]));
  const context = (): EvaluationContext => ({
    plan,
    assumptions,
    prices: outcome.prices,
    connectivity: sizeConnectivity(plan, demand, assumptions, outcome.prices),
    requirementsOf: (scale) => known.get(scale) ?? requirementsOf(scale),
    fired: fireRules({ plan, assumptions }),
    fits: new Map(),
  });
  const stage = (name: string, work: () => unknown) => measure(`${id}/${name}`, `${id}: ${name}`, work);

  const whole = await stage('all but the report', () => must(workOut(plan, priceBook)));
  const demands = await stage('demand', () => deriveDemand(plan, assumptions));
  const requirements = await stage('requirements', () => [...known.keys()].map(requirementsOf));
  const candidates = await stage('candidates', () => {
    const shared = context();
    return proposeCandidates(plan).map((candidate) => designCandidate(candidate, shared));
  });
  const judged = await stage('candidates and their evaluation', () => {
    const shared = context();
    return proposeCandidates(plan).map((candidate) => evaluateCandidate(candidate, shared));
  });
  const report = await stage('report', () => buildReport(outcome));

  const total = whole.medianMs + report.medianMs;
  const share = (name: string, ms: number): Derived => ({ id: `${id}/${name}/share`, name: `${id}: ${name}, share of the answer`, value: ms / total, unit: '%' });
  return {
    measurements: [whole, demands, requirements, candidates, judged, report],
    derived: [
      share('demand', demands.medianMs),
      share('requirements', requirements.medianMs),
      share('candidates', candidates.medianMs),
      share('evaluation', judged.medianMs - candidates.medianMs),
      share('report', report.medianMs),
      share('everything else', whole.medianMs - demands.medianMs - requirements.medianMs - judged.medianMs),
    ],
  };
}

/** The sizes of environment that the candidates ask requirements for. */
function scalesOf(plan: Plan, priceBook: PriceBook): readonly number[] {
  const { assumptions, demand, prices } = must(workOut(plan, priceBook));
  const asked = new Set<number>();
  const context: EvaluationContext = {
    plan,
    assumptions,
    prices,
    connectivity: sizeConnectivity(plan, demand, assumptions, prices),
    requirementsOf: (scale) => {
      asked.add(scale);
      return deriveRequirements(plan, demand, assumptions, scale);
    },
    fired: [],
    fits: new Map(),
  };
  for (const candidate of proposeCandidates(plan)) designCandidate(candidate, context);
  return [...asked];
}
