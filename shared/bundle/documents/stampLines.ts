import type { ExportInput } from '../../exporters/exporter';
import { exportStamp } from '../../exporters/exportStamp';
import { markdownText } from '../../exporters/markdown';

/** Which plan, scenario, prices and program a document belongs to. */
export function stampLines(input: ExportInput): readonly string[] {
  const stamp = exportStamp(input);
  return [
    `- Scenario: ${markdownText(stamp.scenario)}; plan ${stamp.planId}, version ${stamp.planHash.slice(0, 12)}`,
    `- Prices as of ${stamp.priceBookAsOf} (${markdownText(stamp.priceBookId)}); rules ${markdownText(stamp.rulePack)}; answer: ${stamp.completeness}`,
    `- Written by Plantwright ${stamp.appVersion}`,
  ];
}
