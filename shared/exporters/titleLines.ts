import type { ExportStamp } from './exportStamp';
import { markdownText } from './markdown';

/** The head of every document: what it is and which plan, scenario, version and prices it belongs to. */
export function titleLines(title: string, stamp: ExportStamp, dIds: readonly string[]): readonly string[] {
  return [
    `# ${title}: ${markdownText(stamp.planName)}`,
    '',
    `- Scenario: ${markdownText(stamp.scenario)}`,
    `- Plan: ${stamp.planId}, version ${stamp.planHash.slice(0, 12)}`,
    `- Rule pack: ${markdownText(stamp.rulePack)}`,
    `- Price book: ${markdownText(stamp.priceBookId)}, prices as of ${stamp.priceBookAsOf}`,
    `- Written by Plantwright ${stamp.appVersion}${dIds.length === 0 ? '' : ` (${dIds.join(', ')})`}`,
    '',
  ];
}
