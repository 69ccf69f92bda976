import { describe, expect, it } from 'vitest';
import { ASSUMPTION_BY_ID, ASSUMPTIONS, assumptionsOf, type AssumptionId } from '../../../../models/assumptions/register';
import { STARTERS } from '../../../../models/templates';
import { ODOO_MEASURED, type OdooMeasurementName } from '../../../../models/facts/odooMeasured';

interface Answer {
  readonly measured?: OdooMeasurementName;
  readonly assumed?: AssumptionId;
  readonly input?: string;
  /** Why the product answers nothing of the kind. */
  readonly outside?: string;
}

/**
 * The parameters of Odoo that no public source states, and what answers each here: a measurement, a registered
 * assumption, or an input of the plan. Three lie outside of what the product plans.
 */
const UNPUBLISHED: Readonly<Record<string, Answer>> = {
  'requests per screen': { measured: 'requestsPerUserStep' },
  'spread of service times': { measured: 'mixScvOneWorker' },
  'service time by request type': { assumed: 'demand.form-read-ms' },
  'processor share of the service time': { measured: 'workerCpuShareOfResponse' },
  'time per manufacturing order or component': { measured: 'orderpointManufacturedRatio' },
  'length of a planning run': { measured: 'schedulerGrowthExponent' },
  'bytes per business record': { measured: 'saleOrderChainBytes' },
  'file store per document': { input: 'data.filestoreGrowthGiBPerYear' },
  'input and output per transaction': { measured: 'fsyncPerWriteHigh', assumed: 'database.miss-share' },
  'log bytes per transaction': { measured: 'walPerTableByteHigh', assumed: 'backup.daily-change-share' },
  'websockets per process': { assumed: 'websocket.connections-per-process' },
  'connections of the websocket process': { measured: 'connectionsGeventMassDisconnect' },
  'cache bytes per session': { measured: 'sessionBytes', assumed: 'redis.kib-per-session' },
  'database tuning': { outside: 'planner and vacuum settings change no size and no price; the service keeps its defaults' },
  'price of licences': { outside: 'the bill is that of the platform; licences are bought from the vendor by contract' },
  'canary weights and abort thresholds': { outside: 'how a release is rolled out is set in the delivery pipeline' },
  'integration messages per hour': { input: 'integrations.ratePerHour' },
  'share of synchronous integrations': { input: 'integrations.mode' },
  'peak factor': { assumed: 'demand.burst', input: 'calendars.monthEnd' },
  'growth and retention': { input: 'company.growthPerYear' },
  'scaling threshold and delay': { assumed: 'autoscale.least-saving' },
  'managed-service hours': { assumed: 'effort.dedicated-cluster-hours' },
  'downtime cost per hour': { input: 'sites.downtimeCostPerHour' },
  'restore time': { assumed: 'recovery.restore-managed-min-per-gib' },
  'module update time': { assumed: 'update.seconds-per-module' },
  'retries by conflict': { measured: 'retriesPer100TwoClients' },
};

/** What the starters say at a place of the plan; lists are passed through. */
function inputsOf(path: string): readonly unknown[] {
  const step = (values: readonly unknown[], name: string): readonly unknown[] =>
    values.flatMap((value) => (value as Record<string, unknown>)[name] ?? []);
  return path.split('.').reduce(step, STARTERS.map(({ plan }) => plan));
}

describe('the register of assumptions', () => {
  it('has a likely value inside its range, a unit and a rationale for every entry', () => {
    for (const { id, low, likely, high, unit, rationale, label } of ASSUMPTIONS) {
      expect(low, id).toBeLessThanOrEqual(likely);
      expect(likely, id).toBeLessThanOrEqual(high);
      expect(unit, id).not.toBe('');
      expect(label.length, id).toBeGreaterThan(8);
      expect(rationale.length, id).toBeGreaterThan(15);
    }
  });

  it('has every id once', () => {
    expect(ASSUMPTION_BY_ID.size).toBe(ASSUMPTIONS.length);
  });

  it('answers every parameter that no source publishes', () => {
    for (const [name, answer] of Object.entries(UNPUBLISHED)) {
      if (answer.measured) expect(ODOO_MEASURED[answer.measured], name).toBeDefined();
      if (answer.assumed) expect(ASSUMPTION_BY_ID.has(answer.assumed), name).toBe(true);
      if (answer.input) expect(inputsOf(answer.input), name).not.toEqual([]);
      expect(answer.measured ?? answer.assumed ?? answer.input ?? answer.outside, name).toBeDefined();
    }
    expect(Object.keys(UNPUBLISHED)).toHaveLength(26);
    expect(Object.values(UNPUBLISHED).filter(({ outside }) => outside !== undefined)).toHaveLength(3);
  });

  it('puts a plan’s override in place of the likely value and shows that it did', () => {
    const plain = assumptionsOf({ assumptions: [] });
    const overridden = assumptionsOf({ assumptions: [{ id: 'demand.burst', value: 2.2, by: 'Jana', reason: 'measured at shift change' }] });
    expect(plain.value('demand.burst')).toBe(1.6);
    expect(overridden.value('demand.burst')).toBe(2.2);
    expect(overridden.input('demand.burst')).toMatchObject({ value: 2.2, overridden: true });
    expect(plain.input('demand.burst')).toMatchObject({ overridden: false });
  });
});
