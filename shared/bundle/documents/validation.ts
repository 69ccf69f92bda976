import type { ExportInput } from '../../exporters/exporter';
import { exportStamp } from '../../exporters/exportStamp';
import type { JsonObject } from '../../platform/json';
import type { BundleCheck } from '../checks/bundleChecks';
import { stampLines } from './stampLines';

/** What nobody can check without the subscription. */
const NOT_CHECKED = [
  'A plan or what-if against the real subscription, and what your policies make of it.',
  'Quota, and whether sizes and zones are to be had in the region on the day.',
  'Whether names that must be unique in the world are still free.',
  'What the charts render with these values; rules that admission hooks apply.',
  'Releases of modules and charts after August 2026.',
] as const;

export function validationJson(checks: readonly BundleCheck[], placeholders: number, input: ExportInput): JsonObject {
  const stamp = exportStamp(input);
  return {
    generatedFrom: { planId: stamp.planId, planHash: stamp.planHash, scenario: stamp.scenario, rulePack: stamp.rulePack, priceBook: stamp.priceBookId, pricesAsOf: stamp.priceBookAsOf },
    tool: `Plantwright ${stamp.appVersion}`,
    passed: checks.every(({ faults }) => faults.length === 0),
    placeholders,
    checks: checks.map(({ id, title, faults }) => ({ id, title, passed: faults.length === 0, faults })),
    notChecked: NOT_CHECKED,
  };
}

export function validationMarkdown(checks: readonly BundleCheck[], placeholders: number, input: ExportInput): string {
  return `${[
    '# What was checked',
    '',
    ...stampLines(input),
    '',
    ...checks.flatMap(({ title, faults }) => [`- ${faults.length === 0 ? 'Holds' : 'DOES NOT HOLD'}: ${title}.`, ...faults.map((fault) => `  - ${fault}`)]),
    `- To be filled in: ${placeholders} values, in \`PLACEHOLDERS.csv\`.`,
    '',
    'The published interfaces of all modules and charts accept these files, unknown keys refused; that is tested with every version of the program.',
    '',
    '## What could not be checked here',
    '',
    ...NOT_CHECKED.map((sentence) => `- ${sentence}`),
  ].join('\n')}\n`;
}
