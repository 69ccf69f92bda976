import type { RoadmapPhase } from '../../../../models/governance/governance';
import type { Report } from '../../../../models/report/report';
import { markdownText } from '../../markdown';

export function roadmapSection({ governance }: Report): readonly string[] {
  return governance.roadmap.length === 0 ? ['The plan holds nothing to migrate yet.'] : governance.roadmap.flatMap(phaseLines);
}

function phaseLines(phase: RoadmapPhase, index: number): readonly string[] {
  return [
    ...(index === 0 ? [] : ['']),
    `## ${index + 1}. ${markdownText(phase.title)}: ${phase.start} to ${phase.end}`,
    ...list('Holds', phase.contents, '-'),
    ...list('Starts when', phase.entry, '- [ ]'),
    ...list('Ends when', phase.exit, '- [ ]'),
  ];
}

function list(heading: string, entries: readonly string[], bullet: string): readonly string[] {
  return entries.length === 0 ? [] : ['', `### ${heading}`, '', ...entries.map((entry) => `${bullet} ${markdownText(entry)}`)];
}
