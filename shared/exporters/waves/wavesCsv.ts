import type { Gate } from '../../../models/cutover/pack';
import type { WaveRow } from '../../../models/report/report';
import { standingText } from '../cutover/gateWords';
import { csvText } from '../csv';
import type { ExportStamp } from '../exportStamp';
import { isDone, type GatesOf } from './gatesByWave';

const HEADER = [
  'wave_id',
  'number',
  'kind',
  'title',
  'start',
  'end',
  'item_ids',
  'items',
  'gates',
  'gates_done',
  'gates_failed',
  'because',
  'plan',
  'plan_hash',
  'scenario',
  'rule_pack',
  'price_book',
  'price_book_as_of',
  'app_version',
] as const;

/** Several values in one cell; a comma would read like a second column. */
const LIST_SEPARATOR = '; ';

/** Same number, same id, so that a project tool can update its tasks: `wave-03`. */
export function waveId(wave: WaveRow): string {
  return `wave-${String(wave.number).padStart(2, '0')}`;
}

/**
 * One row per wave, RFC 4180 with CRLF and without byte-order mark. A cell whose text would start a formula in a spreadsheet
 * (= + - @, tab, line break) gets a leading apostrophe; whoever reads the file with a program takes that one character off.
 */
export function wavesCsv(waves: readonly WaveRow[], gatesOf: GatesOf, stamp: ExportStamp): string {
  return csvText([HEADER, ...waves.map((wave) => waveCells(wave, gatesOf(wave), stamp))]);
}

/** `Restore validated (ERP owner): Passed on 2027-06-02 by Jana Nová: record 17`. */
const gateText = (gate: Gate): string => `${gate.title}${gate.decider === null ? '' : ` (${gate.decider})`}: ${standingText(gate)}`;

function waveCells(wave: WaveRow, gates: readonly Gate[], stamp: ExportStamp): readonly (string | number)[] {
  return [
    waveId(wave),
    wave.number,
    wave.kind,
    wave.title,
    wave.start,
    wave.end,
    wave.items.map((item) => item.id).join(LIST_SEPARATOR),
    wave.items.map((item) => item.name).join(LIST_SEPARATOR),
    gates.map(gateText).join(LIST_SEPARATOR),
    gates.filter(isDone).length,
    gates.filter(({ state }) => state === 'failed').length,
    wave.because.join(LIST_SEPARATOR),
    stamp.planName,
    stamp.planHash,
    stamp.scenario,
    stamp.rulePack,
    stamp.priceBookId,
    stamp.priceBookAsOf,
    stamp.appVersion,
  ];
}
