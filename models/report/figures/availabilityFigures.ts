import { factInput } from '../../facts/factInput';
import type { Figure, FigureInput } from '../../figure/figure';
import type { Outcome } from '../../outcome/outcome';
import { partsOf, type Block } from '../../resilience/diagram/block';
import { exact, link } from './inputs';

/** How a block of each kind is worked out, in words. */
const FORMULAS: Readonly<Record<Block['kind'] | 'zone', string>> = {
  component: 'MTBF ÷ (MTBF + MTTR), MTBF = 8,760 h ÷ events a year',
  series: 'product of the parts',
  quorum: 'chance that at least so many work, in the zones they stand in',
  zones: 'Σ over the states of the zones: chance of the state × availability in it',
  failover: 'A primary + (1 − A primary) × cover × A secondary; cover = the part of the primary’s outages that is loss of the region, less the minutes of the switch',
  zone: 'MTBF ÷ (MTBF + MTTR), MTBF = 8,760 h ÷ events a year',
};

/** What decides how much of an outage the switch to another region shortens. */
const FAILOVER = ['failure.region-per-year', 'failure.region-hours', 'recovery.region-failover-minutes'] as const;

/** Contractual and expected availability, and one figure for each block of the drawing. */
export function availabilityFigures({ assumptions, recommendation }: Outcome): readonly Figure[] {
  const { resilience } = recommendation.chosen;
  const { contractual, expected, rows } = resilience.availability();
  const blocks = new Map(flatten(expected.diagram).map((block) => [block.id, block]));
  const shown = new Map(rows.map((row) => [row.id, row]));
  const figures = rows.map((row): Figure => {
    const block = blocks.get(row.id);
    const kind = block?.kind ?? 'zone';
    const played = resilience.scenarios.find((each) => `operations.${each.scenario.id}` === row.id);
    const own = (expected.sources.get(row.id) ?? []).map((id) => assumptions.input(id));
    return {
      id: row.figureId,
      label: `Expected availability: ${row.name}`,
      value: exact(row.expected),
      unit: 'share',
      formula: played ? '1 − expected downtime of the scenario ÷ 8,760 h' : FORMULAS[kind],
      inputs: [...own, ...(block ? inputsOf(block, shown) : []), ...(block?.kind === 'failover' ? FAILOVER.map((id) => assumptions.input(id)) : []), ...(played ? [link(`scenario.${played.scenario.id}.downtime`, 'Expected downtime', exact(played.downtimeHoursPerYear), 'h/year')] : [])],
      note: `If it never failed, ${(row.weight * 100).toPrecision(3)} % of the expected unavailability would go.`,
    };
  });
  return [
    {
      id: 'resilience.availability',
      label: 'Composite availability by published SLAs',
      value: exact(contractual.availability),
      unit: 'share',
      formula: 'product of the parts in series; with a recovery region A + (1 − A) × cover × A of that region, both behind the way in',
      inputs: [
        ...contractual.parts.map(({ id, name, sla }) =>
          factInput(`sla.${sla.id}`, `${id.startsWith('recovery') ? 'Recovery region: ' : ''}${name}: ${sla.configuration}`, { value: sla.percent ?? 'no SLA', unit: sla.percent === null ? '' : '%', source: sla.source, grade: sla.grade }),
        ),
        ...(blocks.has('regions') ? [assumptions.input('objective.cutover-coverage')] : []),
      ],
      note: `A model of contract figures, not a contract for the whole. Without an SLA, and left out: ${contractual.unpublished.join('; ')}.`,
    },
    ...figures,
    {
      id: 'resilience.expectedAvailability',
      label: 'Expected availability',
      value: exact(expected.availability),
      unit: 'share',
      formula: 'the block diagram with assumed failure rates and repair times; late figures and single lost sessions are not in it',
      inputs: [link('resilience.block.production', 'The diagram as a whole', exact(expected.availability), 'share')],
      note: 'An expectation over many years, not a promise: rates and repair times are assumptions.',
    },
  ];
}

const flatten = (block: Block): readonly Block[] => [block, ...partsOf(block).flatMap(flatten)];

/** Links to the blocks directly below; the hidden series inside the zones passes them on. */
function inputsOf(block: Block, shown: ReadonlyMap<string, { readonly name: string; readonly expected: number; readonly figureId: string }>): readonly FigureInput[] {
  const direct = block.kind === 'zones' ? [...block.zones.map((zone) => zone.id), ...partsOf(block.part).map((part) => part.id)] : partsOf(block).map((part) => part.id);
  return direct.flatMap((id) => {
    const row = shown.get(id);
    return row ? [link(row.figureId, row.name, exact(row.expected), 'share')] : [];
  });
}
