import type { ExportInput } from './exporter';

/** What every exported file says about where it comes from. */
export interface ExportStamp {
  readonly planId: string;
  readonly planName: string;
  readonly planHash: string;
  readonly scenario: string;
  readonly appVersion: string;
  /** Ids and versions: `plantwright 1`, and those of the company behind a comma. */
  readonly rulePack: string;
  readonly priceBookId: string;
  readonly priceBookAsOf: string;
  /** `Complete`, or `INCOMPLETE` with the reason. */
  readonly completeness: string;
}

/** The plan itself, with no scenario. */
const BASE_SCENARIO = 'Base plan';

export function exportStamp({ plan, report, appVersion, scenario = BASE_SCENARIO }: ExportInput): ExportStamp {
  const { summary } = report;
  return {
    planId: plan.id,
    planName: plan.name,
    planHash: summary.plan.hash,
    scenario,
    appVersion,
    rulePack: packText(summary.rulePack),
    priceBookId: summary.priceBook.id,
    priceBookAsOf: summary.priceBook.asOf,
    completeness: completenessText(summary.complete, unpricedLines(report.bill.lines)),
  };
}

const packText = ({ builtIn, own }: ExportInput['report']['summary']['rulePack']): string => [builtIn, own].flatMap((pack) => (pack === null ? [] : [`${pack.id} ${pack.version}`])).join(', ');

function unpricedLines(lines: ExportInput['report']['bill']['lines']): number {
  return lines.filter((line) => line.monthly === null).length;
}

function completenessText(complete: boolean, unpriced: number): string {
  if (unpriced > 0) return `INCOMPLETE: ${unpriced} bill ${unpriced === 1 ? 'line has' : 'lines have'} no price`;
  return complete ? 'Complete' : 'INCOMPLETE: see the findings';
}
