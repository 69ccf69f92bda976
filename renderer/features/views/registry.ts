import type { ComponentType } from 'react';
import { lazy } from 'react';
import type { ViewId } from '../../state/viewStore';

export interface ViewDefinition {
  readonly id: ViewId;
  readonly Component: ComponentType;
}

/** Every view beside the canvas. Loaded when first shown, so that charts stay out of the first paint. */
export const VIEWS: readonly ViewDefinition[] = [
  { id: 'tables', Component: lazy(async () => ({ default: (await import('../tables/TablesView')).TablesView })) },
  { id: 'demand', Component: lazy(async () => ({ default: (await import('./demand/DemandView')).DemandView })) },
  { id: 'sizing', Component: lazy(async () => ({ default: (await import('./sizing/SizingView')).SizingView })) },
  { id: 'operations', Component: lazy(async () => ({ default: (await import('./operations/OperationsView')).OperationsView })) },
  { id: 'proof', Component: lazy(async () => ({ default: (await import('./proof/ProofView')).ProofView })) },
  { id: 'cost', Component: lazy(async () => ({ default: (await import('./cost/CostView')).CostView })) },
  { id: 'ranges', Component: lazy(async () => ({ default: (await import('./ranges/RangesView')).RangesView })) },
  { id: 'decisions', Component: lazy(async () => ({ default: (await import('./decisions/DecisionsView')).DecisionsView })) },
  { id: 'resilience', Component: lazy(async () => ({ default: (await import('./resilience/ResilienceView')).ResilienceView })) },
  { id: 'theatre', Component: lazy(async () => ({ default: (await import('./theatre/TheatreView')).TheatreView })) },
  { id: 'waves', Component: lazy(async () => ({ default: (await import('./waves/WavesView')).WavesView })) },
  { id: 'governance', Component: lazy(async () => ({ default: (await import('./governance/GovernanceView')).GovernanceView })) },
  { id: 'scenarios', Component: lazy(async () => ({ default: (await import('./scenarios/ScenariosView')).ScenariosView })) },
  { id: 'notes', Component: lazy(async () => ({ default: (await import('./notes/NotesView')).NotesView })) },
  { id: 'assumptions', Component: lazy(async () => ({ default: (await import('./assumptions/AssumptionsView')).AssumptionsView })) },
  { id: 'prices', Component: lazy(async () => ({ default: (await import('./prices/PricesView')).PricesView })) },
  { id: 'calibration', Component: lazy(async () => ({ default: (await import('./calibration/CalibrationView')).CalibrationView })) },
  { id: 'facts', Component: lazy(async () => ({ default: (await import('./facts/FactsView')).FactsView })) },
];
