import { text, unit } from '../../cellContent';
import { answerLink } from '../answer/answerLink';
import { type SummarySection, headerRow, headingRow } from './summarySection';

/** What was asked for and what the recommendation reaches. */
export const objectiveRows: SummarySection = (context) => [
  headingRow('Objectives'),
  headerRow(['Objective', 'Target', 'Reached', 'Unit', 'Met'], ['Target', 'Reached']),
  ...context.report.summary.resilience.objectives.map((objective) => [
    text(objective.id, 'label'),
    answerLink(context, `target.${objective.id}`),
    answerLink(context, `reached.${objective.id}`),
    unit(objective.unit),
    objective.met ? text('met') : text('MISSED', 'warning'),
  ]),
];
