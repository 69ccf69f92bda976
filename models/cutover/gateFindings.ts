import type { GateState } from '../document/schema/gates';
import type { Finding } from '../report/summary';
import { listed } from '../rules/planFacts';
import { addDays, dateOfInstant } from '../waves/calendarDays';
import type { Gate } from './pack';
import { readiness, type ReadinessQuestion, type WaveReadiness } from './readiness';

/**
 * What a reviewer of the gates should see: gates that failed, those that are still open on the day before their wave (or past their hour), and decisions
 * that say nothing of why. A plan knows no clock, so all is judged on the day of the board, which moves on with every decision. Nothing where the board was never used.
 * @example board of 2027-06-11, cutover on 2027-06-12, rehearsal open → one warning on that wave
 */
export function gateFindings(question: ReadinessQuestion): readonly Finding[] {
  const { gates, gatesAsOf } = question.plan.migration;
  if (gates === undefined && gatesAsOf === undefined) return [];
  return readiness(question).flatMap((wave) => [...failed(wave, gatesAsOf), ...open(wave, gatesAsOf), ...unexplained(wave)]);
}

const dueDay = ({ localDue }: Gate): string => dateOfInstant(localDue);

/** The day of the board from which an open gate is late: the day before the cutover that it holds up; inside the window the day after its hour; without a cutover its last day. */
const lateFrom = ({ start }: WaveReadiness, gate: Gate): string => (gate.inWindow ? addDays(dueDay(gate), 1) : gate.siteIds.length === 0 ? dueDay(gate) : addDays(start, -1));

const isLate = (wave: WaveReadiness, gate: Gate, asOf: string | undefined): boolean => asOf !== undefined && asOf >= lateFrom(wave, gate);

const where = ({ siteIds: [first] }: Pick<Gate, 'siteIds'>): string => (first === undefined ? '' : `/sites/${first}`);
const keyOf = ({ siteIds: [first], kind }: WaveReadiness): string => first ?? kind;
const waveText = ({ wave, title }: WaveReadiness): string => `wave ${String(wave)} (${title})`;

function failed(wave: WaveReadiness, asOf: string | undefined): readonly Finding[] {
  return wave.gates
    .filter(({ state }) => state === 'failed')
    .map((gate) => ({
      id: `gate.failed.${keyOf(wave)}.${gate.id}`,
      severity: isLate(wave, gate, asOf) ? 'error' : 'warning',
      text: `“${gate.title}” of ${waveText(wave)} failed${gate.on === null ? '' : ` on ${gate.on}`}${gate.reason === '' ? '' : `: ${gate.reason}`}. It is due on ${dueDay(gate)}: show it again, put the wave off, or waive the gate with a reason.`,
      where: where(gate),
    }));
}

function open(wave: WaveReadiness, asOf: string | undefined): readonly Finding[] {
  const late = wave.gates.filter((gate) => gate.state === 'open' && isLate(wave, gate, asOf));
  if (late.length === 0) return [];
  return [{ id: `gate.open.${keyOf(wave)}`, severity: 'warning', text: `On ${asOf ?? ''} ${late.length === 1 ? 'a gate' : `${String(late.length)} gates`} of ${waveText(wave)}, which begins on ${wave.start}, ${late.length === 1 ? 'is' : 'are'} still open: ${listed(late.map(({ title }) => title))}.`, where: where(wave) }];
}

const LACKS: Readonly<Record<GateState, (gate: Gate) => string | null>> = {
  open: () => null,
  failed: ({ reason }) => (reason === '' ? 'failed without a reason' : null),
  waived: ({ reason }) => (reason === '' ? 'was waived without a reason' : null),
  passed: ({ shown, by }) => (shown === '' ? 'was passed without evidence' : by === '' ? 'was passed by nobody who is named' : null),
};

function unexplained(wave: WaveReadiness): readonly Finding[] {
  return wave.gates.flatMap((gate) => {
    const lack = LACKS[gate.state](gate);
    return lack === null ? [] : [{ id: `gate.unexplained.${keyOf(wave)}.${gate.id}`, severity: gate.state === 'waived' ? ('warning' as const) : ('information' as const), text: `“${gate.title}” of ${waveText(wave)} ${lack}.`, where: where(gate) }];
  });
}
