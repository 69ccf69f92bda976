import type { Assumptions } from '../assumptions/register';
import type { Company } from '../document/schema/company';
import type { Site } from '../document/schema/site';
import { EXPRESS_ROUTE_CIRCUIT_MBPS } from '../facts/expressRouteGateways';
import { expressRouteZone } from '../facts/expressRouteZones';
import { operatingSlots } from '../demand/sitePresence';
import { HOURS_PER_YEAR, MONTHS_PER_YEAR } from '../demand/calendarUnits';
import { SLOTS_PER_WEEK } from '../demand/weekSlots';
import { findTiers } from '../prices/findTiers';
import type { PriceIndex } from '../prices/indexPrices';
import { METERS } from '../prices/meters';
import { LINE_KINDS } from './lineKinds';

/** What stands beside a circuit: how far the site is, and its part of the gateway that ends all circuits. */
export interface CircuitTerms {
  /** Circuits to another geography need the Premium tier. */
  readonly far: boolean;
  readonly gatewayUsdPerYear: number;
}

export interface SiteLink {
  readonly kind: 'vpn' | 'expressroute';
  /** Circuit size; null for VPN. */
  readonly circuitMbps: number | null;
  readonly circuitTier: 'Standard' | 'Premium' | null;
  readonly cutsPerYear: number;
  /** Cuts of the site's own line or lines, whichever link is taken. */
  readonly lineCutsPerYear: number;
  /** Hours of one cut that the site can not bridge. */
  readonly unbridgedHours: number;
  readonly why: string;
}

/**
 * Times a year that two independent lines are down together: the one fails while the other is being repaired, or the other way round.
 * @example 3 and 3 cuts a year of 2.5 h → 3 × 3 × 2 × 2.5 ÷ 8,760 = 0.00514
 */
export function jointCutsPerYear(one: number, other: number, hours: number): number {
  return (one * other * 2 * hours) / HOURS_PER_YEAR;
}

/**
 * VPN on a mobile line, and unless the traffic is more than one tunnel carries, or the loss that a private circuit avoids is worth more than
 * the circuit: (cuts VPN − cuts circuit) × unbridged hours × cost per hour × operating share against 12 × circuit ×
 * provider factor + its part of the gateway.
 * @example 3 cuts × 2.5 h × 4,000 × 0.5 = 15,000 a year against 12 × 55 × 3 + 2,635 = 4,615 USD → circuit
 */
export function chooseSiteLink(site: Site, neededMbps: number, company: Pick<Company, 'currency' | 'exchangeRatePerUsd' | 'regions'>, terms: CircuitTerms, prices: PriceIndex, assumptions: Assumptions, pinnedKind: string | null = null): SiteLink {
  const hours = assumptions.value('failure.wan-hours');
  const unbridgedHours = Math.max(0, hours - site.surviveHoursWithoutWan);
  const lineKind = LINE_KINDS[site.wan.kind];
  const perLine = site.wan.outagesPerYear ?? assumptions.value(lineKind.outagesPerYear);
  const vpnCuts = site.wan.secondLine ? jointCutsPerYear(perLine, perLine, hours) : perLine;
  const circuitCuts = Math.min(vpnCuts, assumptions.value('failure.circuit-per-year'));
  const circuitMbps = EXPRESS_ROUTE_CIRCUIT_MBPS.find((each) => each >= neededMbps) ?? null;
  const zone = expressRouteZone(company.regions.home);
  const price = circuitMbps === null || zone === null ? undefined : findTiers(prices, METERS.expressRouteCircuit(circuitMbps, terms.far ? 'Premium' : 'Standard', 'Metered', zone))?.[0];
  const vpn = { kind: 'vpn', circuitMbps: null, circuitTier: null, cutsPerYear: vpnCuts, lineCutsPerYear: vpnCuts, unbridgedHours } as const;
  if (!lineKind.circuitPossible) return { ...vpn, why: 'A mobile line: no provider ends a private circuit on it.' };
  if (circuitMbps === null || zone === null) return { ...vpn, why: 'No circuit that can be ordered carries it.' };
  const circuit = { kind: 'expressroute', circuitMbps, circuitTier: terms.far ? 'Premium' : 'Standard', cutsPerYear: circuitCuts, lineCutsPerYear: vpnCuts, unbridgedHours } as const;
  if (pinnedKind !== null) return { ...(pinnedKind === 'vpn' ? vpn : circuit), why: 'The link is pinned.' };
  const tunnel = assumptions.value('network.tunnel-mbps');
  if (neededMbps > tunnel) return { ...circuit, why: `${Math.round(neededMbps)} Mbps are more than one tunnel carries (${tunnel} Mbps).` };
  const openShare = operatingSlots(site).reduce((sum, each) => sum + each, 0) / SLOTS_PER_WEEK;
  const avoided = (vpnCuts - circuitCuts) * unbridgedHours * site.downtimeCostPerHour * openShare;
  // A missing price must not make the choice look settled: the circuit is then weighed without it, and its line says that it is missing.
  const usd = MONTHS_PER_YEAR * Number(price?.usdPerUnit ?? 0) * assumptions.value('network.circuit-provider-factor') + terms.gatewayUsdPerYear;
  const yearly = usd * Number(company.exchangeRatePerUsd);
  const money = (amount: number): string => `${Math.round(amount)} ${company.currency}`;
  if (avoided > yearly) return { ...circuit, why: `A circuit avoids losses of about ${money(avoided)} a year and costs about ${money(yearly)}.` };
  if (unbridgedHours === 0) return { ...vpn, why: `The site bridges ${site.surviveHoursWithoutWan} h by itself, longer than an outage of ${hours} h.` };
  return { ...vpn, why: `A circuit would avoid losses of about ${money(avoided)} a year and cost about ${money(yearly)}.` };
}
