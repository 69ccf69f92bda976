import { engineFigure, text } from '../../cellContent';
import { type SummarySection, headingRow, valueRow } from './summarySection';

export const recommendationRows: SummarySection = ({ report }) => {
  const { recommendation, environments, resilience } = report.summary;
  return [
    headingRow('Recommendation'),
    valueRow('Tenancy', text(recommendation.tenancy)),
    ...environments.filter(({ tenancy }) => tenancy !== recommendation.tenancy).map(({ name, tenancy }) => valueRow(`Tenancy of ${name}`, text(tenancy))),
    valueRow('Availability tier', text(recommendation.tier)),
    valueRow('Compute platform', text(recommendation.platform)),
    valueRow('Database', text(recommendation.database)),
    valueRow('Region', text(recommendation.region)),
    valueRow('Recovery region', text(recommendation.drRegion ?? 'none')),
    valueRow('Availability of production by SLAs', engineFigure(resilience.availability, 'share'), 'share'),
    valueRow('Availability to expect', engineFigure(resilience.expectedAvailability, 'share'), 'share'),
    valueRow('Expected downtime', engineFigure(resilience.expectedDowntimeHoursPerYear, 'figure'), 'hours/year'),
  ];
};
