import { blank, text } from '../../cellContent';
import { type SummarySection, headerRow, headingRow } from './summarySection';

export const reasonRows: SummarySection = ({ report }) => [
  headingRow('Reasons'),
  headerRow(['Speaks', 'Rule', '', '', 'Because']),
  ...report.summary.reasons.map((reason) => [
    text(reason.for ? 'for' : 'against', 'label'),
    text(reason.rule, 'label'),
    blank,
    blank,
    text(reason.text),
  ]),
];
