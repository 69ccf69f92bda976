import type { Plan } from '../../models/document';
import { problem, type Problem } from '../../models/problem/problem';
import { fail, ok, type Result } from '../../models/problem/result';
import type { PlannedWaves } from '../../models/waves/planWaves';
import type { DateOrder } from '../../shared/waveImport/dateReader';
import { importWaves } from '../../shared/waveImport/importWaves';
import type { RowChange } from '../../shared/waveImport/waveImport';
import type { OptionValues } from './command';

/** What came into a plan from a file. */
export interface TakenFile {
  readonly plan: Plan;
  readonly changes: readonly object[];
  /** The changes as people read them. */
  readonly lines: readonly string[];
  readonly faults: readonly Problem[];
  readonly same: number;
  readonly leftOut: number;
}

const ORDERS: readonly DateOrder[] = ['day-first', 'month-first'];

const WORDS: { readonly [Kind in RowChange['kind']]: (change: Extract<RowChange, { readonly kind: Kind }>) => string } = {
  date: ({ name, from, to }) => `${name}: from ${from} to ${to}, locked`,
  wave: ({ name, from, to }) => `${name}: from wave ${String(from)} to wave ${String(to)}, locked`,
  lock: ({ name, as, at }) => `${name}: locked to ${as === 'wave' ? 'wave' : `the ${as} of`} ${at}`,
  reason: ({ name }) => `${name}: another reason`,
  release: ({ name }) => `${name}: released`,
};

/** Takes an edited table of items into the plan. */
export function takeWaveTable(plan: Plan, planned: PlannedWaves, text: string, { dates }: OptionValues): Result<TakenFile> {
  const dateOrder = ORDERS.find((each) => each === dates) ?? null;
  if (dates !== undefined && dateOrder === null) return fail(problem('waves.option-unknown', '', { option: '--dates', got: String(dates), known: ORDERS.join(', ') }));
  const { faults, ...found } = importWaves(plan, planned, text, { reason: 'changed in a table', dateOrder });
  if (faults.some(({ code }) => code === 'waves.table-foreign')) return fail(...faults);
  // The change's kind chooses its own words; TypeScript cannot follow a key of a union.
  const lines = found.changes.map((change) => `row ${String(change.line)}  ${(WORDS[change.kind] as (each: RowChange) => string)(change)}`);
  return ok({ ...found, faults, lines, leftOut: faults.length });
}
