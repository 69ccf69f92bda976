import { engineFigure, text, unit } from '../../cellContent';
import { type SummarySection, headerRow, headingRow } from './summarySection';

/** What was asked for and what the recommendation reaches. */
export const objectiveRows: SummarySection = ({ report }) => [
  headingRow('Objectives'),
  headerRow(['Objective', 'Target', 'Reached', 'Unit', 'Met'], ['Target', 'Reached']),
  ...report.summary.resilience.objectives.map((objective) => [
    text(objective.id, 'label'),
    engineFigure(objective.target, 'figure'),
    engineFigure(objective.achieved, 'figure'),
    unit(objective.unit),
    objective.met ? text('met') : text('MISSED', 'warning'),
  ]),
];
