import type { Plan } from '../../../models/document';
import type { BillLine, Report } from '../../../models/report/report';
import type { Comparison } from '../../../models/scenarios/comparison';
import type { EarlierExport, ExportInput } from '../exporter';
import { type ExportStamp, exportStamp } from '../exportStamp';
import { type PriceRow, priceKey, priceTable } from './priceTable';
import { OF_SCENARIOS, SHEET_NAMES, type SheetName } from './sheetNames';
import { type SwitchedScenario, switchable } from './scenarios/switchable';
import { liveAssumptions } from './terms/liveAssumptions';
import { type VolumeTable, volumeTable } from './terms/volumeTable';

export interface EarlierLine {
  /** 1 for the plan's first. */
  readonly year: number;
  readonly line: BillLine;
}

/** What every sheet builder sees. */
export interface WorkbookContext {
  readonly plan: Plan;
  readonly report: Report;
  readonly stamp: ExportStamp;
  readonly prices: readonly PriceRow[];
  /** The lines of the sizes before that of the horizon, with the year in which they run. */
  readonly earlier: readonly EarlierLine[];
  /** What the scenario cell can switch to beside the plan; empty where the plan has no scenarios or stands as one. */
  readonly scenarios: readonly SwitchedScenario[];
  /** The plan beside its scenarios, with what makes their bills differ; null where there is nothing to compare. */
  readonly comparison: Comparison | null;
  /** The export that the Changes sheet compares with; null where none was given. */
  readonly since: EarlierExport | null;
  /** Names of the sheets of this workbook, in the order of the tabs. */
  readonly sheetNames: readonly SheetName[];
  /** Names of scenarios that have to be exported on their own. */
  readonly leftOut: readonly string[];
  /** Ids of the assumptions that some formula reads. */
  readonly live: ReadonlySet<string>;
  /** The amounts that formulas multiply with them. */
  readonly volumes: VolumeTable;
  /** Place of the line's price in `prices`. */
  priceIndexOf(line: BillLine): number;
}

export function workbookContext(input: ExportInput): WorkbookContext {
  const { bill, cashFlow } = input.report;
  const earlier = cashFlow.steps.slice(0, -1).flatMap(({ lines }, at) => lines.map((line) => ({ year: at + 1, line })));
  const compared = input.compare?.();
  const answered = input.scenarios?.() ?? [];
  const scenarios = switchable(input.plan, input.report, answered);
  const prices = priceTable([...bill.lines, ...earlier.map(({ line }) => line), ...scenarios.flatMap(({ report }) => report.bill.lines)]);
  const places = new Map(prices.map((price, index) => [price.key, index] as const));
  return {
    plan: input.plan,
    report: input.report,
    stamp: exportStamp(input),
    prices,
    earlier,
    scenarios,
    comparison: compared?.ok === true ? compared.value : null,
    since: input.since ?? null,
    sheetNames: SHEET_NAMES.filter((name) => scenarios.length > 0 || !OF_SCENARIOS.has(name)),
    leftOut: answered.filter(({ id }) => !scenarios.some((each) => each.id === id)).map(({ name }) => name),
    live: liveAssumptions(input.report, prices),
    volumes: volumeTable(input.report),
    priceIndexOf: (line) => places.get(priceKey(line)) ?? 0,
  };
}
