import { TENANCY_POLICIES } from '../../candidates/tenancyPolicy';
import type { Integration } from '../../document/schema/integration';
import type { Plan } from '../../document/schema/plan';
import { count, listed, roundedMoney } from '../../rules/planFacts';
import type { SplitRow } from '../explanation';
import type { SiteWait } from './siteWaits';
import { regionName } from './splitBars';

interface SplitFacts {
  readonly plan: Plan;
  readonly names: readonly string[];
  readonly waits: readonly SiteWait[];
  readonly savedHours: number;
  readonly relieved: readonly Integration[];
  readonly bars: readonly string[];
}

/** `HR in a database of its own (“Shared multi-tenant platform”): the bill is 120 EUR more a month; … Together 9,000 EUR a year dearer, so it stays.` */
export function splitSentence(row: Omit<SplitRow, 'sentence'>, facts: SplitFacts): string {
  const { names, plan: { company: { currency } } } = facts;
  const differs = (amount: string): string => `${roundedMoney(Math.abs(Number(amount)), currency)} ${Number(amount) < 0 ? 'less' : 'more'}`;
  const yearly = [
    `own work costs ${differs(row.workYearly)}`,
    `${count(row.interfaces, 'interface', 'interfaces')} ${row.regions.length > 1 ? 'between the databases' : 'to the core'} ${differs(row.couplingYearly)}`,
    `expected stops ${differs(row.lossYearly)}`,
    ...(row.kind === 'region' ? [`waiting of people ${differs(row.waitingYearly)} (${Math.round(Math.abs(facts.savedHours))} hours)`] : []),
  ];
  const tenancies = [...new Set(row.decisions.map(({ tenancy }) => TENANCY_POLICIES[tenancy].label.toLowerCase()))];
  return [
    `${listed(names)} in ${placeWords(row, names.length === 1)} (${tenancies.join(', ')}): ${roundTrips(facts.waits)}the bill is ${differs(row.monthly)} a month; a year, ${listed(yearly, yearly.length)}.`,
    ...facts.relieved.slice(0, 1).map(() => `${listed(facts.relieved.map(({ name }) => name))} can not wait for a round trip to the one estate, but for one to the nearer cluster.`),
    `Together ${roundedMoney(Math.abs(Number(row.riskAdjustedYearly)), currency)} a year ${verdict(row, names.length === 1, facts.bars)}.`,
  ].join(' ');
}

function placeWords({ kind, regions }: Omit<SplitRow, 'sentence'>, one: boolean): string {
  const where = kind === 'isolation' ? '' : ` in ${listed(regions.map(regionName), regions.length)}`;
  if (regions.length > 1) return `clusters of their own${where}`;
  return `a ${kind === 'isolation' ? 'database' : 'cluster'} of ${one ? 'its' : 'their'} own${where}`;
}

function roundTrips(waits: readonly SiteWait[]): string {
  if (waits.length === 0) return '';
  return `round trips become ${listed(waits.map(({ name, beforeMs, afterMs }) => `${Math.round(afterMs)} ms instead of ${Math.round(beforeMs)} at ${name}`))}; `;
}

function verdict({ riskAdjustedYearly, recommended, kind }: Omit<SplitRow, 'sentence'>, one: boolean, bars: readonly string[]): string {
  const stays = `so ${one ? 'it stays' : 'they stay'} in the one estate`;
  // A rule of residency is said even where money already decides: whoever lifts it should know what follows.
  if (Number(riskAdjustedYearly) >= 0) return `dearer${kind === 'region' && bars.length > 0 ? `, and ${bars.join('; ')}` : ''}, ${stays}`;
  return recommended ? `cheaper, so ${one ? 'it' : 'they'} should leave` : `cheaper, but ${bars.join('; ')}, ${stays}`;
}
