import type { ComponentType } from 'react';
import { lazy } from 'react';
import type { ViewId } from '../../state/viewStore';
import { viewLabels } from './messages';

export interface ViewDefinition {
  readonly id: ViewId;
  readonly label: string;
  readonly Component: ComponentType;
}

/** Every view beside the canvas. Loaded when first shown, so that charts stay out of the first paint. */
export const VIEWS: readonly ViewDefinition[] = [
  { id: 'demand', label: viewLabels.demand, Component: lazy(async () => ({ default: (await import('./demand/DemandView')).DemandView })) },
  { id: 'sizing', label: viewLabels.sizing, Component: lazy(async () => ({ default: (await import('./sizing/SizingView')).SizingView })) },
  { id: 'operations', label: viewLabels.operations, Component: lazy(async () => ({ default: (await import('./operations/OperationsView')).OperationsView })) },
  { id: 'proof', label: viewLabels.proof, Component: lazy(async () => ({ default: (await import('./proof/ProofView')).ProofView })) },
  { id: 'cost', label: viewLabels.cost, Component: lazy(async () => ({ default: (await import('./cost/CostView')).CostView })) },
  { id: 'decisions', label: viewLabels.decisions, Component: lazy(async () => ({ default: (await import('./decisions/DecisionsView')).DecisionsView })) },
  { id: 'resilience', label: viewLabels.resilience, Component: lazy(async () => ({ default: (await import('./resilience/ResilienceView')).ResilienceView })) },
  { id: 'theatre', label: viewLabels.theatre, Component: lazy(async () => ({ default: (await import('./theatre/TheatreView')).TheatreView })) },
  { id: 'waves', label: viewLabels.waves, Component: lazy(async () => ({ default: (await import('./waves/WavesView')).WavesView })) },
  { id: 'governance', label: viewLabels.governance, Component: lazy(async () => ({ default: (await import('./governance/GovernanceView')).GovernanceView })) },
  { id: 'scenarios', label: viewLabels.scenarios, Component: lazy(async () => ({ default: (await import('./scenarios/ScenariosView')).ScenariosView })) },
  { id: 'assumptions', label: viewLabels.assumptions, Component: lazy(async () => ({ default: (await import('./assumptions/AssumptionsView')).AssumptionsView })) },
  { id: 'prices', label: viewLabels.prices, Component: lazy(async () => ({ default: (await import('./prices/PricesView')).PricesView })) },
  { id: 'facts', label: viewLabels.facts, Component: lazy(async () => ({ default: (await import('./facts/FactsView')).FactsView })) },
];
