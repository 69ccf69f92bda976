import { assumptionsOf } from '../../../models/assumptions/register';
import { designCandidate } from '../../../models/candidates/designCandidate';
import { proposeCandidates } from '../../../models/candidates/proposeCandidates';
import { sizeConnectivity } from '../../../models/capacity/connectivity';
import { deriveRequirements, type Requirements } from '../../../models/capacity/requirements';
import { deriveDemand } from '../../../models/demand/deriveDemand';
import type { Plan } from '../../../models/document';
import { evaluateCandidate, type EvaluationContext } from '../../../models/evaluation/evaluateCandidate';
import { answer, workOut } from '../../../models/pipeline';
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
    const found = bench.starters.map(({ id, plan }) => stagesOf(id, plan, bench));
    return { measurements: found.flatMap((each) => each.measurements), derived: found.flatMap((each) => each.derived) };
  },
};

function stagesOf(id: string, plan: Plan, { measureTogether, priceBook }: Bench): Findings {
  const assumptions = assumptionsOf(plan);
  const outcome = must(workOut(plan, priceBook));
  const { demand } = outcome;
  const requirementsOf = (scale: number): Requirements => deriveRequirements(plan, demand, assumptions, scale);
  const known = new Map(scalesOf(plan, priceBook).map((scale) => [scale, requirementsOf(scale)]));
  const context = (): EvaluationContext => ({
    plan,
    assumptions,
    prices: outcome.prices,
    demand,
    connectivity: sizeConnectivity(plan, demand, assumptions, outcome.prices),
    requirementsOf: (scale) => known.get(scale) ?? requirementsOf(scale),
    fired: fireRules({ plan, assumptions }),
    fits: new Map(),
  });
  const work = {
    whole: () => must(answer(plan, priceBook)),
    demand: () => deriveDemand(plan, assumptions),
    requirements: () => [...known.keys()].map(requirementsOf),
    candidates: () => {
      const shared = context();
      return proposeCandidates(plan).map((candidate) => designCandidate(candidate, shared));
    },
    'candidates and evaluation': () => {
      const shared = context();
      return proposeCandidates(plan).map((candidate) => evaluateCandidate(candidate, shared));
    },
    report: () => buildReport(outcome),
  };
  const measurements = measureTogether(Object.entries(work).map(([name, each]) => ({ id: `${id}/${name}`, name: `${id}: ${name}`, work: each })));
  const ms = (name: keyof typeof work): number => measurements.find((each) => each.id === `${id}/${name}`)?.medianMs ?? 0;
  const share = (name: string, part: number): Derived => ({ id: `${id}/${name}/share`, name: `${id}: ${name}, share of the answer`, value: part / ms('whole'), unit: '%' });
  return {
    measurements,
    derived: [
      share('demand', ms('demand')),
      share('requirements', ms('requirements')),
      share('candidates', ms('candidates')),
      share('evaluation', ms('candidates and evaluation') - ms('candidates')),
      share('report', ms('report')),
      share('everything else', ms('whole') - ms('demand') - ms('requirements') - ms('candidates and evaluation') - ms('report')),
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
    demand,
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
