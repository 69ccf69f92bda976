import { text } from '../../cellContent';
import { answerLink } from '../answer/answerLink';
import { type SummarySection, headingRow, valueRow } from './summarySection';

export const recommendationRows: SummarySection = (context) => {
  const { recommendation, environments } = context.report.summary;
  return [
    headingRow('Recommendation'),
    valueRow('Tenancy', text(recommendation.tenancy)),
    ...environments.filter(({ tenancy }) => tenancy !== recommendation.tenancy).map(({ name, tenancy }) => valueRow(`Tenancy of ${name}`, text(tenancy))),
    valueRow('Availability tier', text(recommendation.tier)),
    valueRow('Compute platform', text(recommendation.platform)),
    valueRow('Database', text(recommendation.database)),
    valueRow('Region', text(recommendation.region)),
    valueRow('Recovery region', text(recommendation.drRegion ?? 'none')),
    valueRow('Availability of production by SLAs', answerLink(context, 'availability'), 'share'),
    valueRow('Availability to expect', answerLink(context, 'expectedAvailability'), 'share'),
    valueRow('Expected downtime', answerLink(context, 'downtime'), 'hours/year'),
  ];
};
