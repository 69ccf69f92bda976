import { GOVERNANCE_OUTPUTS } from '../../../models/governance/registry';
import type { ExportFile, ExportInput } from '../exporter';
import { exportStamp } from '../exportStamp';
import { textFile } from '../textFile';
import { accountsCsv } from './accountsCsv';
import { indexMarkdown } from './indexMarkdown';
import { SECTIONS, type SectionId } from './registry';
import { titleLines } from '../titleLines';

/** One document an output, an index that links them, and the register of accounts as a table. */
export async function buildGovernance(input: ExportInput): Promise<readonly ExportFile[]> {
  const stamp = exportStamp(input);
  const ids = Object.keys(SECTIONS) as SectionId[];
  const documents = ids.map((id) => {
    const { file, lines } = SECTIONS[id];
    const { title, dIds } = GOVERNANCE_OUTPUTS[id];
    return textFile(`governance/${file}`, `${[...titleLines(title, stamp, dIds), ...lines(input.report)].join('\n')}\n`);
  });
  return [
    textFile('governance/README.md', indexMarkdown(input.report, stamp)),
    ...documents,
    textFile('governance/service-accounts.csv', accountsCsv(input.report.governance.accounts, stamp)),
  ];
}
