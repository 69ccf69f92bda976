import type { DemandTable } from '../../../../models/report/report';

/** One site (or the flows that belong to no site) beside the company's peak. */
export interface PeakRow {
  readonly id: string;
  readonly name: string;
  readonly peak: number;
  /** Hour of the UTC week. */
  readonly peakHour: number;
  readonly atCompanyPeak: number;
  readonly requestsPerHour: readonly number[];
}

export interface Peaks {
  readonly jointPeak: number;
  readonly sumOfPeaks: number;
  /** Share of the summed peaks that one shared system need not carry, 0…1. */
  readonly savedShare: number;
  readonly rows: readonly PeakRow[];
}

/** Id of the row for requests that no site accounts for. */
export const COMPANY_WIDE = '';

/** Rounding of sums of binary fractions; a smaller rest is no flow. */
const NEGLIGIBLE = 1e-6;

/** Own peaks of the sites against the company's joint peak, busiest site first. Two plants of 100 that peak at different hours (30 meanwhile) give 130 against 200: 35 % saved. */
export function peaks(demand: DemandTable, companyWideName: string): Peaks {
  const sites = demand.sites.map((site) => peakRow(site.siteId, site.name, site.requestsPerHour, demand.peakHour));
  const rest = demand.requestsPerHour.map((total, hour) => Math.max(0, total - sum(demand.sites.map((site) => site.requestsPerHour[hour] ?? 0))));
  const companyWide = peakRow(COMPANY_WIDE, companyWideName, rest, demand.peakHour);
  const rows = [...sites, ...(companyWide.peak > NEGLIGIBLE ? [companyWide] : [])].sort((a, b) => b.peak - a.peak);
  const jointPeak = demand.requestsPerHour[demand.peakHour] ?? 0;
  const sumOfPeaks = sum(rows.map((row) => row.peak));
  return { jointPeak, sumOfPeaks, savedShare: sumOfPeaks > 0 ? Math.max(0, 1 - jointPeak / sumOfPeaks) : 0, rows };
}

function peakRow(id: string, name: string, requestsPerHour: readonly number[], companyPeakHour: number): PeakRow {
  const peak = Math.max(0, ...requestsPerHour);
  return { id, name, peak, peakHour: Math.max(0, requestsPerHour.indexOf(peak)), atCompanyPeak: requestsPerHour[companyPeakHour] ?? 0, requestsPerHour };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
