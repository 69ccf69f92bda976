import type { Assumptions } from '../assumptions/register';
import type { Integration } from '../document/schema/integration';
import type { Plan } from '../document/schema/plan';
import type { Site, UserClass } from '../document/schema/site';
import type { TransactionClass, Workload } from '../document/schema/workload';
import { TRANSACTION_CLASSES } from '../facts/transactionClasses';
import { byObject } from '../memo/byObject';
import { recall } from '../memo/recall';
import { remembered } from '../memo/remembered';
import type { ClassHours, Demand, MessageFlow } from './demand';
import { integrationSites } from './integrationSite';
import { monthEndFactor, seasonalFactor } from './loadFactors';
import { JOB_PRIORITIES, jobPriority } from './jobPriority';
import { keptByShifts } from './keptByShifts';
import { localWeekToUtcHours } from './localToUtc';
import { requestCost } from './requestClass';
import type { ClockWeek } from './season';
import { operatingSlots, presenceOf } from './sitePresence';
import { HOURS_PER_WEEK } from './weekSlots';
import { zoneOffsetMinutes } from './zoneOffset';

export type SeasonDemand = Omit<Demand, 'sumOfSitePeaks' | 'growthFactor' | 'namedUsers' | 'weeks'> & {
  /** Worker seconds asked for in the peak hour; decides which season binds. */
  readonly peakWork: number;
};

/** A sync message makes one API request; a user step makes as many requests as the measured class. */
export function demandInSeason(plan: Plan, assumptions: Assumptions, { season, instant }: ClockWeek): SeasonDemand {
  const week = new WeekCollector();
  const hoursOf = siteHours(plan, instant);
  const sites = new Map(plan.sites.map((site) => [site.id, site]));

  for (const workload of plan.workloads) {
    for (const siteId of workload.siteIds) {
      const site = sites.get(siteId);
      if (site) addUserLoad(plan, workload, site, hoursOf, week);
    }
  }
  const siteOf = integrationSites(plan);
  for (const integration of plan.integrations) addIntegrationLoad(plan, integration, siteOf(integration), hoursOf, week);

  const work = workPerHour(week.byClass, assumptions);
  const peakHour = indexOfMax(work);
  return {
    season,
    instant,
    requestsPerHour: sumOf(Object.values(week.byClass)),
    byClass: week.byClass,
    bySite: week.bySite,
    byWorkload: week.byWorkload,
    betweenClouds: week.betweenClouds,
    peakHour,
    messagesPerHour: sumOf(week.messages),
    messagesByPriority: week.messages,
    messageFlows: week.messageFlows,
    activeUsersAtPeak: activeUsersAt(plan, hoursOf, peakHour),
    peakWork: work[peakHour] ?? 0,
  };
}

interface SiteHours {
  readonly present: (site: Site, userClass: UserClass) => Float64Array;
  readonly open: (site: Site | null) => Float64Array;
}

/** Presence by UTC hour, worked out once per shifts, class and clock. */
function siteHours(plan: Plan, instant: Date): SiteHours {
  // Asking the calendar is dear: once per zone, not once per class of users.
  const offsets = new Map([...new Set(plan.sites.map((site) => site.timeZone))].map((zone) => [zone, zoneOffsetMinutes(zone, instant)]));
  const inUtc = (site: Site, what: string, local: () => Float64Array): Float64Array => {
    const offset = offsets.get(site.timeZone) ?? 0;
    return recall(keptByShifts(site.shifts), `${what} ${offset}`, () => localWeekToUtcHours(local(), offset));
  };
  const openAt = byObject((site: Site) => inUtc(site, 'open', () => operatingSlots(site)));
  const presentAt = byObject((site: Site) => remembered((userClass: UserClass) => inUtc(site, userClass, () => presenceOf(site, userClass))));
  const anyOpen = remembered(() => maxOf(plan.sites.map(openAt)), () => 'any');
  return {
    present: (site, userClass) => presentAt(site)(userClass),
    // A flow between clouds runs while any site works.
    open: (site) => (site ? openAt(site) : anyOpen()),
  };
}

function addUserLoad(plan: Plan, workload: Workload, site: Site, hours: SiteHours, week: WeekCollector): void {
  const factor = seasonalFactor(plan, site.id) * monthEndFactor(plan, workload);
  const users = new Map(site.users.map((each) => [each.class, each.named * each.activeShare]));
  for (const transaction of workload.transactions) {
    const active = users.get(transaction.userClass) ?? 0;
    const rate = active * transaction.perUserHour * TRANSACTION_CLASSES[transaction.class].requestsPerStep * factor;
    if (rate > 0) week.addRequests(transaction.class, site.id, workload.id, hours.present(site, transaction.userClass), rate);
  }
}

function addIntegrationLoad(plan: Plan, integration: Integration, site: Site | null, hours: SiteHours, week: WeekCollector): void {
  // A plant's season lifts its machines' messages as it lifts its people's work.
  const rate = integration.ratePerHour * seasonalFactor(plan, site?.id ?? null);
  if (integration.mode === 'sync') {
    week.addRequests('api-call', site?.id ?? null, null, hours.open(site), rate);
  } else if (integration.mode === 'queued') {
    week.addMessages(jobPriority(integration.criticality), { id: integration.id, messagesPerHour: rate, open: hours.open(site) });
  }
}

class WeekCollector {
  readonly byClass: ClassHours = {};
  readonly bySite = new Map<string, Float64Array>();
  readonly byWorkload = new Map<string, Float64Array>();
  readonly betweenClouds = new Float64Array(HOURS_PER_WEEK);
  readonly messageFlows: MessageFlow[] = [];
  readonly messages = JOB_PRIORITIES.map(() => new Float64Array(HOURS_PER_WEEK));

  addRequests(transactionClass: TransactionClass, siteId: string | null, workloadId: string | null, shape: Float64Array, rate: number): void {
    const ofClass = (this.byClass[transactionClass] ??= new Float64Array(HOURS_PER_WEEK));
    const ofPlace = siteId === null ? this.betweenClouds : seriesOf(this.bySite, siteId);
    const ofWorkload = workloadId === null ? null : seriesOf(this.byWorkload, workloadId);
    // One walk through the week for all three: every step of every user class at every site comes by here.
    for (let hour = 0; hour < HOURS_PER_WEEK; hour += 1) {
      const requests = (shape[hour] ?? 0) * rate;
      ofClass[hour] = (ofClass[hour] ?? 0) + requests;
      ofPlace[hour] = (ofPlace[hour] ?? 0) + requests;
      if (ofWorkload !== null) ofWorkload[hour] = (ofWorkload[hour] ?? 0) + requests;
    }
  }

  addMessages(priority: number, flow: MessageFlow): void {
    this.messageFlows.push(flow);
    addScaled(this.messages[priority], flow.open, flow.messagesPerHour);
  }
}

function seriesOf(series: Map<string, Float64Array>, id: string): Float64Array {
  const known = series.get(id);
  if (known !== undefined) return known;
  const hours = new Float64Array(HOURS_PER_WEEK);
  series.set(id, hours);
  return hours;
}

function addScaled(target: Float64Array | undefined, shape: Float64Array, rate: number): Float64Array {
  const hours = target ?? new Float64Array(HOURS_PER_WEEK);
  for (let hour = 0; hour < HOURS_PER_WEEK; hour += 1) hours[hour] = (hours[hour] ?? 0) + (shape[hour] ?? 0) * rate;
  return hours;
}

function workPerHour(byClass: ClassHours, assumptions: Assumptions): Float64Array {
  const work = new Float64Array(HOURS_PER_WEEK);
  for (const [name, hours] of Object.entries(byClass)) {
    addScaled(work, hours, requestCost(name as TransactionClass, assumptions).serviceSeconds);
  }
  return work;
}

function activeUsersAt(plan: Plan, hours: SiteHours, hour: number): number {
  return plan.sites.reduce(
    (sum, site) =>
      sum + site.users.reduce((active, each) => active + each.named * each.activeShare * (hours.present(site, each.class)[hour] ?? 0), 0),
    0,
  );
}

function sumOf(series: readonly Float64Array[]): Float64Array {
  return series.reduce((sum, each) => addScaled(sum, each, 1), new Float64Array(HOURS_PER_WEEK));
}

function maxOf(series: readonly Float64Array[]): Float64Array {
  const highest = new Float64Array(HOURS_PER_WEEK);
  for (const each of series) each.forEach((value, hour) => (highest[hour] = Math.max(highest[hour] ?? 0, value)));
  return highest;
}

function indexOfMax(values: Float64Array): number {
  return values.reduce((best, value, index) => (value > (values[best] ?? 0) ? index : best), 0);
}
