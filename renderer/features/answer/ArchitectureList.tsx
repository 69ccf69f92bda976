import type { EvaluationSummary } from '../../../models/report/summary';
import { formatQuantity } from '../why/formatQuantity';
import { term } from '../why/terms';
import type { Definition } from './DefinitionList';
import { DefinitionList } from './DefinitionList';
import { answerMessages as text } from './messages';
import { PanelSection } from './PanelSection';

/** What is recommended, decision by decision. */
export function ArchitectureList({ summary }: { readonly summary: EvaluationSummary }) {
  return (
    <PanelSection title={text.architecture}>
      <DefinitionList items={architecture(summary)} />
    </PanelSection>
  );
}

function architecture({ recommendation, resilience }: EvaluationSummary): readonly Definition[] {
  const { region, drRegion } = recommendation;
  const place = drRegion === null ? term(region) : text.withRecovery(term(region), term(drRegion));
  return [
    { figureId: 'recommendation.tenancy', label: text.tenancy, quantity: words(term(recommendation.tenancy)) },
    { figureId: 'recommendation.tier', label: text.tier, quantity: words(term(recommendation.tier)) },
    { figureId: 'recommendation.platform', label: text.platform, quantity: words(term(recommendation.platform)) },
    { figureId: 'recommendation.database', label: text.database, quantity: words(term(recommendation.database)) },
    { figureId: 'recommendation.region', label: text.region, quantity: words(place === '' ? text.unknownRegion : place) },
    { figureId: 'resilience.availability', label: text.availability, quantity: formatQuantity(resilience.availability, 'share') },
  ];
}

const words = (amount: string) => ({ amount, unit: '' });
