import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../../models/figure/figure';
import type { Report } from '../../../../models/report/report';
import { reportOf } from '../evaluation/answers';
import { STARTER_IDS, starterPlan, withPin } from '../evaluation/plans';
import { erlangCByTerms, FORMULAS } from './recompute/formulas';
import { Reader } from './recompute/reader';

/** What a card number rests on but no reader can redo from a list of inputs; each with what is checked instead. */
const CHECKED_OTHERWISE: readonly (readonly [id: RegExp, reason: string, holds: (figure: Figure, report: Report) => boolean])[] = [
  [
    /^demand\.sitePeak\./,
    'highest of 168 hours, which stand in the demand table',
    ({ id, value }, { demand }) => Math.abs(Number(value) - Math.max(0, ...(demand.sites.find((site) => id.endsWith(`.${site.siteId}`))?.requestsPerHour ?? []))) <= 0.05,
  ],
  [
    /^capacity\.jobs\.delay\./,
    'highest of 168 hours, which stand in the table of waiting messages',
    ({ id, value }, { backlog }) => Math.abs(Number(value) - (backlog.priorities.find((each) => id.endsWith(`.${each.priority}`))?.longestDelaySeconds ?? -1)) <= 0.5,
  ],
  [
    /^capacity\.batchAtOnce$/,
    'overlap of windows over the quarter hours of the week: between the largest run and all of them together',
    (figure) => {
      const parts = figure.inputs.map((input) => ('value' in input ? Number(input.value) : Number.NaN));
      return Number(figure.value) >= Math.max(0, ...parts) && Number(figure.value) <= parts.reduce((sum, each) => sum + each, 0);
    },
  ],
  [
    /^capacity\.(failureDomains|domainsLost)$/,
    'table of the tiers',
    ({ id, inputs }, { figures }) => {
      const tier = inputs.flatMap((input) => (input.kind === 'figure' ? [String(input.value)] : []))[0] ?? '';
      const [domains, lost] = { single: [1, 0], 'node-redundant': [2, 1], 'zone-redundant': [3, 1], 'cross-region': [3, 1] }[tier] ?? [];
      return figures[id]?.value === (id.endsWith('Lost') ? lost : domains);
    },
  ],
];

/** The numbers of the cards and of the sites' lines, and every number that their inputs lead on to; the decisions have reasons of their own. */
function behindTheCards({ figures, sizing, lines }: Report): readonly Figure[] {
  const reached = new Set<string>();
  const queue = [...sizing.flatMap((card) => card.figureIds), ...lines.flatMap((line) => Object.values(line.figureIds))];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (reached.has(id) || id.startsWith('recommendation.')) continue;
    reached.add(id);
    queue.push(...(figures[id]?.inputs ?? []).flatMap((input) => (input.kind === 'figure' ? [input.id] : [])));
  }
  return [...reached].flatMap((id) => (typeof figures[id]?.value === 'number' ? [figures[id]] : []));
}

function agrees(figure: Figure, report: Report): boolean {
  const otherwise = CHECKED_OTHERWISE.find(([id]) => id.test(figure.id));
  if (otherwise) return otherwise[2](figure, report);
  const recomputed = FORMULAS.find(([id]) => id.test(figure.id))?.[1](new Reader(figure));
  if (typeof recomputed === 'boolean' || recomputed === undefined) return recomputed === true;
  const value = Number(figure.value);
  if (Number.isInteger(value) && Number.isInteger(recomputed)) return value === recomputed;
  return Math.abs(recomputed - value) <= 1e-9 * Math.abs(value);
}

describe('Erlang C by its terms', () => {
  it('meets the published example: 0.9 Erlang on two workers', () => {
    // 0.9²/2 × 2/1.1 = 0.73636; ÷ (1 + 0.9 + 0.73636) = 0.27931
    expect(erlangCByTerms(0.9, 2)).toBeCloseTo(0.27931, 5);
  });
});

describe.each(STARTER_IDS.map((id) => [id, reportOf(starterPlan(id))] as const))('the numbers of the sizing cards of %s', (_id, report) => {
  const figures = behindTheCards(report);

  it('each have a formula that a reader can follow, or a reason why not', () => {
    const known = [...FORMULAS.map(([id]) => id), ...CHECKED_OTHERWISE.map(([id]) => id)];
    expect(figures.length).toBeGreaterThan(100);
    expect(figures.map((figure) => figure.id).filter((id) => !known.some((pattern) => pattern.test(id)))).toEqual([]);
  });

  it('come out the same when they are worked out again from their inputs alone', () => {
    expect(figures.filter((figure) => !agrees(figure, report)).map((figure) => figure.id)).toEqual([]);
  });

  it('are noticed when they are off by one', () => {
    const accepted = (figure: Figure): boolean => {
      try {
        return agrees({ ...figure, value: Number(figure.value) + 1 }, report);
      } catch {
        return false;
      }
    };
    const worked = figures.filter((figure) => !CHECKED_OTHERWISE.some(([id]) => id.test(figure.id)));
    expect(worked.filter(accepted).map((figure) => figure.id)).toEqual([]);
  });

  it('rest on figures that can be opened', () => {
    const broken = Object.values(report.figures).flatMap((figure) => figure.inputs.flatMap((input) => (input.kind === 'figure' && !(input.id in report.figures) ? [`${figure.id} → ${input.id}`] : [])));
    expect(broken).toEqual([]);
  });

  it('give their reason on every card: no card number without formula and inputs', () => {
    const bare = report.sizing.flatMap((card) => card.figureIds).filter((id) => (report.figures[id]?.formula ?? '') === '' || (report.figures[id]?.inputs.length ?? 0) === 0);
    expect(bare).toEqual([]);
  });
});

describe('the money that scaling saves', () => {
  it('is the part of the nodes’ price that the saved hours are of the hours held, to the cent', () => {
    // Many small nodes, hardly any batch and no season, so that some nodes can go at night.
    const pinned = withPin(starterPlan('global-manufacturer'), 'node-sku', 'Standard_F8s_v2');
    const quiet = { ...pinned.calendars, peaks: [] };
    const workloads = pinned.workloads.map((workload) => ({ ...workload, batch: [] }));
    const integrations = pinned.integrations.filter((flow) => flow.mode !== 'batch');
    const { figures } = reportOf({ ...pinned, calendars: quiet, workloads, integrations, assumptions: [{ id: 'autoscale.least-saving', value: 0.1, by: 'Test', reason: 'Small savings count.' }] });
    const figure = figures['scaling.savedMonthly'];
    if (!figure) throw new Error('nothing is saved');
    const read = new Reader(figure);
    expect(read.value).toBeGreaterThan(0);
    expect(read.value).toBeCloseTo((read.sum('bill.') * read.of('scaling.compute')) / read.of('capacity.nodes'), 2);
  });
});
