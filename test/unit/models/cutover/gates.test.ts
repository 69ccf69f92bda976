import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import { gateFindings } from '../../../../models/cutover/gateFindings';
import { readiness } from '../../../../models/cutover/readiness';
import { parsePlan, serializePlan, type Plan } from '../../../../models/document';
import { decideGate, lockSiteDates, removeItems } from '../../../../models/document/edits';
import { gateIdSchema, type GateRecord } from '../../../../models/document/schema/gates';
import { planWaves } from '../../../../models/waves/planWaves';
import { redactPlan } from '../../../../shared/redaction/redactPlan';
import { plainPlan, shiftOf, siteOf } from '../evaluation/plans';

const question = (plan: Plan) => {
  const assumptions = assumptionsOf(plan);
  return { plan, assumptions, ...planWaves(plan, assumptions), design: { tier: 'zone-redundant', drRegion: null, restoreMinutes: null } as const };
};
const board = (plan: Plan) => readiness(question(plan));
const findings = (plan: Plan) => gateFindings(question(plan));
const waveOf = (plan: Plan, siteId: string) => {
  const found = board(plan).find(({ siteIds }) => siteIds.includes(siteId));
  if (!found) throw new Error(`${siteId} is in no wave`);
  return found;
};
const gateOf = (plan: Plan, siteId: string, kind: string) => waveOf(plan, siteId).gates.find((gate) => gate.kind === kind && gate.siteIds.includes(siteId));

const management = { users: [{ class: 'management' as const, named: 1, activeShare: 1 }] };
/** Two plants that work on weekdays behind a pilot: b on Saturday 2027-06-05, c a month later. */
const base = plainPlan({ sites: ['pilot', 'b', 'c'].map((id) => siteOf(id, 'Europe/Prague', { ...management, shifts: [shiftOf('08:00', '17:00')] })) });
const plan: Plan = lockSiteDates({ ...base, migration: { ...base.migration, earliestStart: '2027-01-04', maxSitesPerWave: 1, crews: 1, pilotSiteId: 'pilot', cutoverHours: 6, rollbackHours: 4 } }, [
  { siteId: 'pilot', date: '2027-05-08', onTheDay: true, reason: '' },
  { siteId: 'b', date: '2027-06-05', onTheDay: true, reason: '' },
  { siteId: 'c', date: '2027-07-03', onTheDay: true, reason: '' },
]);
const passed = (gate: GateRecord['gate'], siteIds: string[], more: Partial<GateRecord> = {}): GateRecord => ({ gate, siteIds, state: 'passed', evidence: 'Record 7', by: 'A. Nováková', on: '2027-05-20', ...more });
const before = ['restore', 'failover', 'rehearsal', 'disaster-rehearsal'] as const;
const allBefore = (of: Plan, siteIds: string[], asOf: string): Plan => before.reduce((each, gate) => decideGate(each, passed(gate, siteIds), asOf), of);

describe('the board of gates', () => {
  it('has every wave with all its gates, open as long as nobody said anything', () => {
    const waves = board(plan);
    expect(waves.map(({ kind }) => kind)).toEqual(['foundation', 'non-production', 'pilot', 'production', 'production', 'optimise']);
    expect(waves.every(({ gates }) => gates.length > 2 && gates.every(({ state, shown, by, on }) => state === 'open' && shown === '' && by === '' && on === null))).toBe(true);
    // Every kind of gate of the register is asked for somewhere, but those of flows, processes and paper, which this plan has not.
    const kinds = new Set(waves.flatMap(({ gates }) => gates.map(({ kind }) => kind)));
    expect(gateIdSchema.options.filter((id) => !kinds.has(id)).sort()).toEqual(['by-hand', 'interface-replay', 'reconciled']);
    // And they are those that the wave names.
    const rows = planWaves(plan, assumptionsOf(plan)).waves;
    for (const [index, { siteIds, gates }] of waves.entries()) if (siteIds.length === 0) expect(gates.map(({ title }) => title)).toEqual(rows[index]?.gates);
  });

  it('keeps what was decided with its sites, whatever number their wave gets', () => {
    const decided = decideGate(plan, passed('restore', ['c']));
    expect(gateOf(decided, 'c', 'restore')).toMatchObject({ state: 'passed', shown: 'Record 7', by: 'A. Nováková', on: '2027-05-20' });
    expect(gateOf(decided, 'b', 'restore')?.state).toBe('open');
    const swapped = lockSiteDates(decided, [{ siteId: 'b', date: '2027-08-07', onTheDay: true, reason: '' }]);
    expect([waveOf(decided, 'c').wave, waveOf(swapped, 'c').wave]).toEqual([5, 4]);
    expect(gateOf(swapped, 'c', 'restore')?.state).toBe('passed');
  });

  it('is open again for a wave that another site joins, until it is shown for both', () => {
    const together = (of: Plan): Plan => lockSiteDates({ ...of, migration: { ...of.migration, maxSitesPerWave: 2, crews: 2 } }, ['b', 'c'].map((siteId) => ({ siteId, date: '2027-06-05', onTheDay: true, reason: '' })));
    const joined = together(decideGate(plan, passed('rehearsal', ['b'])));
    expect(waveOf(joined, 'b').siteIds).toEqual(['b', 'c']);
    expect(gateOf(joined, 'b', 'rehearsal')?.state).toBe('open');
    expect(gateOf(decideGate(joined, passed('rehearsal', ['b', 'c'])), 'c', 'rehearsal')?.state).toBe('passed');
    expect(gateOf(decideGate(joined, { gate: 'rehearsal', siteIds: ['c'], state: 'failed', reason: 'Too slow' }), 'b', 'rehearsal')).toMatchObject({ state: 'failed', reason: 'Too slow' });
    expect(gateOf(decideGate(joined, { gate: 'rehearsal', siteIds: ['c'], state: 'waived', reason: 'Same line' }), 'b', 'rehearsal')?.state).toBe('waived');
  });

  it('holds one record for each gate and site: the last word counts', () => {
    const twice = decideGate(decideGate(plan, passed('restore', ['b', 'c'])), { gate: 'restore', siteIds: ['b'], state: 'failed', reason: 'Index broken' });
    expect(twice.migration.gates).toEqual([passed('restore', ['c']), { gate: 'restore', siteIds: ['b'], state: 'failed', reason: 'Index broken' }]);
    // What says nothing is not kept.
    expect(decideGate(twice, { gate: 'restore', siteIds: ['b'], state: 'open' }).migration.gates).toEqual([passed('restore', ['c'])]);
    const whole = decideGate(decideGate(plan, passed('monitoring-live', [])), passed('monitoring-live', [], { by: 'Another' }));
    expect(whole.migration.gates).toEqual([passed('monitoring-live', [], { by: 'Another' })]);
    expect(board(whole)[0]?.gates.map(({ state }) => state)).toEqual(['open', 'passed', 'open']);
  });
});

describe('what a reviewer of the gates is told', () => {
  /** All is done that comes before the cutover of b. */
  const ground = (asOf: string): Plan =>
    board(plan)
      .filter(({ siteIds }) => siteIds.length === 0 || siteIds.includes('pilot'))
      .flatMap(({ gates }) => gates.map(({ kind, siteIds }) => passed(kind, [...siteIds])))
      .reduce<Plan>((each, record) => decideGate(each, record), { ...plan, migration: { ...plan.migration, gatesAsOf: asOf } });

  it('is nothing where the board was never used, and nothing of gates whose day has not come', () => {
    expect(findings(plan)).toEqual([]);
    expect(findings(ground('2027-06-03'))).toEqual([]);
  });

  it('is every gate that is still open on the day before its cutover, in one warning', () => {
    const [finding, ...others] = findings(ground('2027-06-04'));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ id: 'gate.open.b', severity: 'warning', where: '/sites/b' });
    expect(finding?.text).toContain('4 gates of wave 4');
    expect(finding?.text).toContain('Restore validated');
    expect(findings(decideGate(ground('2027-06-04'), { gate: 'rehearsal', siteIds: ['b'], state: 'waived', reason: 'Same line as c' }))[0]?.text).toContain('3 gates');
    expect(findings(allBefore(ground('2027-06-04'), ['b'], '2027-06-04'))).toEqual([]);
  });

  it('is what was to be decided in the window, the day after', () => {
    const ready = allBefore(ground('2027-06-05'), ['b'], '2027-06-05');
    expect(findings(ready)).toEqual([]);
    expect(findings({ ...ready, migration: { ...ready.migration, gatesAsOf: '2027-06-06' } }).map(({ id, text }) => [id, text.includes('Go or back: Plant b')])).toEqual([['gate.open.b', true]]);
  });

  it('is a gate that failed: a warning in time, an error on the day before', () => {
    const failed = (asOf: string) => findings(decideGate(allBefore(ground(asOf), ['b'], asOf), { gate: 'rehearsal', siteIds: ['b'], state: 'failed', on: '2027-05-22', reason: 'Took 9 h of 6' }));
    expect(failed('2027-05-22')).toMatchObject([{ id: 'gate.failed.b.rehearsal', severity: 'warning', text: expect.stringContaining('failed on 2027-05-22: Took 9 h of 6') as string }]);
    expect(failed('2027-06-04')).toMatchObject([{ id: 'gate.failed.b.rehearsal', severity: 'error' }]);
  });

  it('is a decision that does not say why', () => {
    const found = findings(([{ gate: 'restore', siteIds: ['b'], state: 'waived' }, passed('failover', ['b'], { evidence: undefined }), passed('rehearsal', ['b'], { by: undefined })] satisfies GateRecord[]).reduce<Plan>((each, record) => decideGate(each, record), plan));
    expect(found.map(({ id, severity }) => [id, severity])).toEqual([
      ['gate.unexplained.b.restore', 'warning'],
      ['gate.unexplained.b.failover', 'information'],
      ['gate.unexplained.b.rehearsal', 'information'],
    ]);
  });
});

describe('the gates in the document', () => {
  it('are saved and read again; a plan from before they were there stays as it is', () => {
    expect(serializePlan(plan)).not.toContain('"gates"');
    expect(parsePlan(serializePlan(plan))).toMatchObject({ ok: true, value: plan });
    const decided = decideGate(plan, passed('restore', ['b']), '2027-05-21');
    expect(parsePlan(serializePlan(decided))).toEqual({ ok: true, value: decided });
  });

  it('name only sites and gates that are there, and leave with the last of their sites', () => {
    const decided = decideGate(decideGate(plan, passed('restore', ['b', 'c'])), passed('rehearsal', ['b']));
    expect(parsePlan(serializePlan(decided).replace('"rehearsal"', '"party"'))).toMatchObject({ ok: false });
    expect(parsePlan(serializePlan({ ...decided, migration: { ...decided.migration, gates: [passed('restore', ['nowhere'])] } }))).toMatchObject({ ok: false, problems: [{ code: 'plan.reference-missing', path: 'migration.gates[0].siteIds[0]' }] });
    expect(removeItems(decided, ['b']).migration.gates).toEqual([passed('restore', ['c'])]);
  });

  it('lose people, names and addresses when the plan is made neutral', () => {
    const decided = decideGate(plan, passed('restore', ['b'], { evidence: `Seen at ${plan.sites[0]?.name ?? ''}: https://files.moravan.example/r7?x=1`, reason: 'Told by A. Nováková' }));
    const text = JSON.stringify(redactPlan(decided).plan.migration.gates);
    for (const secret of ['Nováková', 'moravan', plan.sites[0]?.name ?? '?']) expect(text).not.toContain(secret);
    expect(text).toContain('https://example.com/');
  });
});
