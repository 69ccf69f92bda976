import type { ControlRow } from '../../../../models/governance/governance';
import type { Report } from '../../../../models/report/report';
import { markdownText } from '../../markdown';
import { STANDING_WORDS, standingCounts, STANDINGS } from '../standingWords';

/** Gaps and questions with what closes them first, then what stands. */
export function controlsSection({ governance }: Report): readonly string[] {
  const { controls } = governance;
  return [
    `${standingCounts(controls)}.`,
    '',
    'Regulations are read as the engine reads them; an auditor may ask for more. An open question is answered in the plan by a remark of kind “decision”, state “done”, whose id is the id of the control.',
    ...STANDINGS.flatMap((standing) => group(standing, controls.filter((row) => row.standing === standing))),
  ];
}

function group(standing: ControlRow['standing'], rows: readonly ControlRow[]): readonly string[] {
  if (rows.length === 0) return [];
  return ['', `## ${STANDING_WORDS[standing]} (${rows.length})`, '', ...rows.flatMap(controlLines)];
}

function controlLines(row: ControlRow): readonly string[] {
  const demanded = row.demandedBy.length === 0 ? '' : ` Asked for by ${row.demandedBy.map(markdownText).join(', ')}.`;
  const place = row.where === '' ? '' : ` (\`${row.where}\`)`;
  return [
    `- **${markdownText(row.title)}** \`${row.id}\`: ${markdownText(row.sentence)}${place}${demanded}`,
    ...(row.action === '' ? [] : [`  - To do before the end of ${row.phase}: ${markdownText(row.action)}`]),
  ];
}
