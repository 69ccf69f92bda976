import type { CutoverPack, Gate, SitePack, StepPhase } from '../../../../models/cutover/pack';
import { CUTOVER_ROLES, type CutoverRole } from '../../../../models/cutover/roles';
import { blank, engineFigure, formula, text, type CellContent } from '../../workbook/cellContent';
import { columnLetter } from '../../workbook/columnLetter';
import type { SheetLayout } from '../../workbook/sheetModel';
import { GATE_STATES } from '../gateWords';
import { lettersOf } from '../raciTable';
import { joined, roleText } from '../words';
import { momentSerial } from './momentSerial';

const COLUMNS = [
  { header: 'Site', width: 22 },
  { header: 'Part', width: 12 },
  { header: 'Step', width: 30 },
  { header: 'Who', width: 18 },
  { header: 'Planned start', width: 16 },
  { header: 'Planned end', width: 16 },
  { header: 'Minutes', width: 9 },
  { header: 'Real start', width: 16 },
  { header: 'Real end', width: 16 },
  { header: 'Minutes late', width: 9 },
  { header: 'Done when', width: 46 },
  { header: 'What', width: 40 },
  { header: 'Done by', width: 16 },
] as const;

const place = (header: (typeof COLUMNS)[number]['header']): string => columnLetter(COLUMNS.findIndex((column) => column.header === header));

const PARTS: Readonly<Record<StepPhase | 'back', string>> = { before: 'Before', window: 'Window', after: 'Afterwards', back: 'Way back' };

interface RunbookRow {
  readonly site: string;
  readonly part: keyof typeof PARTS;
  readonly title: string;
  readonly owner: CutoverRole;
  readonly localStart: string;
  readonly localEnd: string;
  readonly minutes: number;
  readonly criterion: string;
  readonly items: readonly string[];
}

/** Steps with room for real times, then gates, who is told what, and who answers for what. Times are the clock of the site. */
export function runbookSheet(pack: CutoverPack): SheetLayout {
  const rows = pack.sites.flatMap(rowsOf);
  const roles = (Object.keys(CUTOVER_ROLES) as CutoverRole[]).filter((role) => pack.raci.some((row) => lettersOf(row, role) !== ''));
  return {
    name: `Wave ${String(pack.wave).padStart(2, '0')}`,
    widths: COLUMNS.map(({ width }) => width),
    frozenRows: 1,
    frozenColumns: 3,
    filter: { headerRow: 1, lastRow: rows.length + 1 },
    rows: [
      COLUMNS.map(({ header }) => text(header, 'header')),
      ...rows.map((row, index) => cells(row, index + 2)),
      [],
      [text('Gates', 'heading')],
      [text('Gate', 'header'), blank, text('Evidence', 'header'), text('Who decides', 'header'), text('Decided by', 'header'), text('Stands', 'header'), blank, text('Decided at', 'header'), text('Signature', 'header'), blank, text('Shown', 'header'), text('Reason', 'header'), text('Name', 'header')],
      ...pack.gates.map(gateCells),
      [],
      [text('Who is told what, and when', 'heading')],
      [text('To whom', 'header'), blank, text('What', 'header'), text('By', 'header'), text('When', 'header'), text('Told at', 'header')],
      ...pack.announcements.map(({ audience, message, by, localAt }): readonly CellContent[] => [text(audience), blank, text(message), text(roleText(by)), engineFigure(momentSerial(localAt), 'moment')]),
      [],
      [text('Who answers for what: R does it, A answers for it, C is asked before, I is told', 'heading')],
      [text('Step', 'header'), ...roles.map((role) => text(CUTOVER_ROLES[role], 'header'))],
      ...pack.raci.map((row): readonly CellContent[] => [text(row.title), ...roles.map((role) => text(lettersOf(row, role)))]),
    ],
  };
}

const gateCells = ({ title, evidence, decider, localDue, state, on, shown, reason, by }: Gate): readonly CellContent[] => [
  text(title),
  blank,
  text(evidence),
  decider === null ? text('Nobody: name somebody', 'warning') : text(decider),
  engineFigure(momentSerial(localDue), 'moment'),
  text(GATE_STATES[state], state === 'failed' ? 'warning' : undefined),
  blank,
  on === null ? blank : engineFigure(momentSerial(`${on}T00:00`), 'moment'),
  blank,
  blank,
  text(shown),
  text(reason),
  text(by),
];

const rowsOf = ({ name: site, steps, rollback }: SitePack): readonly RunbookRow[] => [
  ...steps.map((step): RunbookRow => ({ ...step, site, part: step.phase })),
  ...rollback.map((step): RunbookRow => ({ ...step, site, part: 'back', items: [] })),
];

function cells({ site, part, title, owner, localStart, localEnd, minutes, criterion, items }: RunbookRow, row: number): readonly CellContent[] {
  const [planned, real] = [`${place('Planned end')}${String(row)}`, `${place('Real end')}${String(row)}`];
  return [
    text(site),
    text(PARTS[part]),
    text(title),
    text(roleText(owner)),
    engineFigure(momentSerial(localStart), 'moment'),
    engineFigure(momentSerial(localEnd), 'moment'),
    engineFigure(minutes, 'count'),
    blank,
    blank,
    formula(`IF(${real}="","",ROUND((${real}-${planned})*1440,0))`, '', 'count'),
    text(criterion),
    text(joined(items)),
  ];
}
