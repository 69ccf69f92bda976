import { problem, type Problem } from '../../../models/problem/problem';
import { billedSizes, plainWords } from './billedSizes';
import { billOfRows, billOfWorkbook, type Billed } from './readBills';

const WORKBOOK = /-cost\.xlsx$/;
const ROWS = /-focus\.csv$/;
const DESIGN = 'report/design.md';
const TFVARS = /^terraform\/.*\/([^/]+)\.tfvars\.json$/;

interface Bill {
  readonly path: string;
  readonly lines: Billed;
}

/** Where the bills of the folder, its parameter files and its report say different sizes, quantities or amounts. */
export async function billDisagreements(files: ReadonlyMap<string, Uint8Array>): Promise<readonly Problem[]> {
  const bills: Bill[] = [];
  for (const [path, bytes] of files) {
    const lines = WORKBOOK.test(path) ? await billOfWorkbook(bytes) : ROWS.test(path) ? billOfRows(bytes) : null;
    if (lines !== null) bills.push({ path, lines });
  }
  const [bill, ...others] = bills;
  if (bill === undefined) return [];
  const design = files.get(DESIGN);
  return [...others.flatMap((other) => betweenBills(bill, other)), ...unbilled(files, bill), ...(design === undefined ? [] : untold(new TextDecoder().decode(design), bill))];
}

function betweenBills(one: Bill, other: Bill): readonly Problem[] {
  return [...new Set([...one.lines.keys(), ...other.lines.keys()])].flatMap((id) => {
    const [left, right] = [one.lines.get(id), other.lines.get(id)];
    return (['sku', 'quantity', 'monthly'] as const).flatMap((what) => (left?.[what] === right?.[what] ? [] : [differs(one.path, `${id}: ${what}`, left?.[what], right?.[what], other.path)]));
  });
}

/** Sizes that would be built and that no line of the bill names. */
function unbilled(files: ReadonlyMap<string, Uint8Array>, bill: Bill): readonly Problem[] {
  const billed = [...bill.lines.values()].map(({ sku, item }) => plainWords(`${sku} ${item}`));
  return [...files].flatMap(([path, bytes]) => {
    const stem = TFVARS.exec(path)?.[1];
    if (stem === undefined) return [];
    return billedSizes(stem, parsed(bytes)).flatMap(({ place, name, plain }) => (billed.some((words) => words.includes(plain)) ? [] : [differs(path, place, name, null, bill.path)]));
  });
}

/** Lines of the bill that the report tells with another amount, or not at all. */
function untold(design: string, bill: Bill): readonly Problem[] {
  const rows = design.split('\n').filter((line) => line.startsWith('| ')).map((line) => line.replaceAll(/[\\,]/g, ''));
  return [...bill.lines].flatMap(([id, { item, monthly }]) => {
    if (monthly === null) return [];
    const told = rows.filter((row) => plainWords(row.split(' | ')[0] ?? '') === plainWords(item));
    return told.some((row) => row.includes(` ${monthly.toFixed(2)} `)) ? [] : [differs(bill.path, `${id}: monthly`, monthly, told[0]?.split(' | ').at(-1)?.replace(/ \|$/, '') ?? null, DESIGN)];
  });
}

const differs = (path: string, what: string, got: unknown, expected: unknown, other: string): Problem => problem('export.disagrees', path, { what, got: shown(got), expected: shown(expected), other });
const shown = (value: unknown): string => (value === undefined || value === null ? '' : String(value));

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    return null;
  }
}
