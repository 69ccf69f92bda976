import type { ExportFile, ExportInput } from '../exporter';
import { exportStamp } from '../exportStamp';
import { textFile } from '../textFile';
import { blocksHtml } from '../../blocks/blocksHtml';
import { blocksMarkdown } from '../../blocks/blocksMarkdown';
import { continuitySheet } from './continuitySheet';

/** One sheet for each site that uses the ERP, in two forms. */
export async function buildContinuity(input: ExportInput): Promise<readonly ExportFile[]> {
  const stamp = exportStamp(input);
  const { plan, report } = input;
  return plan.sites
    .filter((site) => plan.workloads.some((workload) => workload.siteIds.includes(site.id)))
    .flatMap((site) => {
      const sheet = continuitySheet(plan, report, site, stamp);
      return [textFile(`continuity/${site.id}.md`, blocksMarkdown(sheet)), textFile(`continuity/${site.id}.html`, blocksHtml(`Continuity sheet: ${site.name}`, sheet))];
    });
}
