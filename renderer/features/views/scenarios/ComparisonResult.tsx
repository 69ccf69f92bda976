import type { Comparison } from '../../../../models/scenarios/comparison';
import { BridgeSection } from './BridgeSection';
import { ComparisonTable } from './ComparisonTable';

/** A finished comparison: side by side, then what makes each bill differ. */
export function ComparisonResult({ comparison }: { readonly comparison: Comparison }) {
  const { columns, currency } = comparison;
  return (
    <div data-testid="comparison-result">
      <ComparisonTable comparison={comparison} />
      {columns.map(({ id, name, bridge }) => bridge && <BridgeSection key={id} name={name} bridge={bridge} currency={currency} />)}
    </div>
  );
}
