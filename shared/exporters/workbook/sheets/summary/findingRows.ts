import { blank, text } from '../../cellContent';
import { type SummarySection, headerRow, headingRow } from './summarySection';

export const findingRows: SummarySection = ({ report }) => {
  const { findings } = report.summary;
  return [
    headingRow('Findings'),
    headerRow(['Severity', 'Where in the plan', '', '', 'Finding']),
    ...(findings.length === 0 ? [[text('none')]] : []),
    ...findings.map((finding) => [
      text(finding.severity, finding.severity === 'information' ? 'label' : 'warning'),
      text(finding.where === '' ? 'whole plan' : finding.where, 'label'),
      blank,
      blank,
      text(finding.text),
    ]),
  ];
};
