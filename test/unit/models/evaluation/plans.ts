import type { Integration, Plan, Shift, Site, System, UserClass, Workload } from '../../../../models/document';
import { emptyPlan } from '../../../../models/document/emptyPlan';
import { STARTERS } from '../../../../models/templates';

export type StarterId = 'mid-market-producer' | 'global-manufacturer' | 'small-subsidiary';

export const STARTER_IDS: readonly StarterId[] = ['mid-market-producer', 'global-manufacturer', 'small-subsidiary'];

export function starterPlan(id: StarterId): Plan {
  const found = STARTERS.find((each) => each.id === id);
  if (!found) throw new Error(`no starter ${id}`);
  return found.plan;
}

export const MIDWEEK = [1, 2, 3, 4, 5];

export const shiftOf = (start: string, end: string, presence: Shift['presence'] = {}, days: readonly number[] = MIDWEEK): Shift => ({
  id: 'shift',
  name: 'Shift',
  days: [...days],
  start,
  end,
  presence,
});

/** A plant with one class of users, all of them active; everything else is as plain as a plan allows. */
export function siteOf(id: string, timeZone: string, changes: Partial<Site> & { readonly active?: number; readonly userClass?: UserClass } = {}): Site {
  const { active = 100, userClass = 'shop-floor', ...fields } = changes;
  return {
    id,
    name: `Plant ${id}`,
    kind: 'plant',
    place: { city: id, country: 'CZ', latitude: 50, longitude: 15 },
    timeZone,
    businessUnit: '',
    shifts: [shiftOf('08:00', '09:00')],
    holidays: [],
    users: [{ class: userClass, named: active, activeShare: 1 }],
    wan: { kind: 'internet', downMbps: 100, upMbps: 100, latencyMs: null, secondLine: false, outagesPerYear: null },
    surviveHoursWithoutWan: 0,
    mustStayLocal: [],
    downtimeCostPerHour: 1000,
    note: '',
    ...fields,
  };
}

/** Reading forms: 3 requests a step, 2.02 form reads a step. */
export function workloadOf(id: string, siteIds: readonly string[], changes: Partial<Workload> = {}): Workload {
  return {
    id,
    name: `Workload ${id}`,
    process: 'manufacturing',
    siteIds: [...siteIds],
    transactions: [{ class: 'form-read', userClass: 'shop-floor', perUserHour: 30 }],
    batch: [],
    criticality: 'medium',
    sensitivity: 'internal',
    customModules: 0,
    rtoMinutes: 1440,
    rpoMinutes: 1440,
    changeWindows: [],
    note: '',
    ...changes,
  };
}

export function systemOf(id: string, siteId: string | null, changes: Partial<System> = {}): System {
  return { id, name: `System ${id}`, kind: 'mes', siteId, hosting: siteId === null ? 'cloud' : 'site', criticality: 'medium', vendor: '', note: '', ...changes };
}

export function flowOf(id: string, from: string, to: string, changes: Partial<Integration> = {}): Integration {
  return {
    id,
    name: `Flow ${id}`,
    from,
    to,
    mode: 'queued',
    ratePerHour: 3600,
    burstFactor: 4,
    payloadKiB: 2,
    toleratedDelaySeconds: 300,
    criticality: 'medium',
    replayable: true,
    window: null,
    note: '',
    ...changes,
  };
}

/** A plan without growth, peaks or regulations, so that a figure can be worked out by hand. */
export function plainPlan(changes: Partial<Plan> = {}): Plan {
  const empty = emptyPlan('plain', 'Plain', '2027-01-01');
  return { ...empty, company: { ...empty.company, growthPerYear: 0, regulations: [] }, ...changes };
}

/** The plan with other values of the company. */
export const withCompany = (plan: Plan, company: Partial<Plan['company']>): Plan => ({ ...plan, company: { ...plan.company, ...company } });

/** The plan with every workload changed. */
export const withWorkloads = (plan: Plan, change: (workload: Workload) => Partial<Workload>): Plan => ({
  ...plan,
  workloads: plan.workloads.map((workload) => ({ ...workload, ...change(workload) })),
});

/** The plan with every site changed. */
export const withSites = (plan: Plan, change: (site: Site) => Partial<Site>): Plan => ({ ...plan, sites: plan.sites.map((site) => ({ ...site, ...change(site) })) });

/** The plan with a decision or value fixed. */
export const withPin = (plan: Plan, target: Plan['pins'][number]['target'], value: string | number, itemId?: string): Plan => ({
  ...plan,
  pins: [...plan.pins, { id: `pin-${plan.pins.length + 1}`, target, ...(itemId === undefined ? {} : { itemId }), value, by: 'Test', reason: 'Fixed for a test.' }],
});

export const withAssumption = (plan: Plan, id: string, value: number): Plan => ({
  ...plan,
  assumptions: [...plan.assumptions, { id, value, by: 'Test', reason: 'Fixed for a test.' }],
});
