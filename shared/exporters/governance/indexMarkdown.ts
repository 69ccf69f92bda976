import { GOVERNANCE_OUTPUTS } from '../../../models/governance/registry';
import type { Report } from '../../../models/report/report';
import type { ExportStamp } from '../exportStamp';
import { markdownText } from '../markdown';
import { SECTIONS, type SectionId } from './registry';
import { standingCounts } from './standingWords';
import { titleLines } from '../titleLines';

/** What the pack says on one page: counts and conflicts, and where to read on. */
export function indexMarkdown(report: Report, stamp: ExportStamp): string {
  const ids = Object.keys(SECTIONS) as SectionId[];
  const lines = [
    ...titleLines('Governance pack', stamp, []),
    ...ids.map((id) => `- [${GOVERNANCE_OUTPUTS[id].title}](${SECTIONS[id].file}): ${markdownText(SUMMARIES[id](report))}`),
    '- [Service accounts as a table](service-accounts.csv)',
    '',
    `Figures are those of the answer: ${markdownText(stamp.completeness)}.`,
  ];
  return `${lines.join('\n')}\n`;
}

const SUMMARIES: Readonly<Record<SectionId, (report: Report) => string>> = {
  controls: ({ governance }) => standingCounts(governance.controls),
  sharedPlatform: ({ governance }) => (governance.sharedPlatform.length === 0 ? 'nothing is shared' : `${governance.sharedPlatform.length} conditions for the operator`),
  accounts: ({ governance }) => `${governance.accounts.length} accounts`,
  observability: ({ governance }) => `${governance.observability.signals.length} signals in ${governance.observability.tiers.length} tiers`,
  releases: ({ governance: { releases } }) => `${releases.wanted} wanted and ${releases.possible} possible from ${releases.liveFrom} to ${releases.to}`,
  operations: ({ governance }) => `${governance.operations.hoursPerYear} hours a year over ${governance.operations.services.length} service lines`,
  roadmap: ({ governance }) => `${governance.roadmap.length} phases${governance.roadmap.length === 0 ? '' : ` from ${governance.roadmap[0]?.start ?? ''} to ${governance.roadmap.at(-1)?.end ?? ''}`}`,
  aiReadiness: ({ governance }) => (governance.aiReadiness.asked ? standingCounts(governance.aiReadiness.checklist) : 'not asked for'),
  zones: ({ governance: { zones } }) => `${zones.zones.filter(({ standing }) => standing === 'own').length} own zones, rights ${zones.segmented ? 'by zone' : 'in common'}`,
};
