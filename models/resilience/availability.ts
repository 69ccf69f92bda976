import type { AvailabilityRow } from './availabilityRow';
import { availabilityRows } from './availabilityRows';
import { contractualDiagram, type ContractualDiagram } from './contractualDiagram';
import { diagramAvailability } from './diagram/diagramAvailability';
import { expectedDiagram, type ExpectedDiagram } from './expectedDiagram';
import type { PlayedScenario, ScenarioContext } from './scenario';

/** Two answers that must not be mixed: what contracts promise, and what failure rates and repair times let expect. */
export interface Availability {
  readonly contractual: ContractualDiagram & { readonly availability: number };
  readonly expected: ExpectedDiagram & { readonly availability: number };
  readonly rows: readonly AvailabilityRow[];
}

export function compositeAvailability(context: ScenarioContext, scenarios: readonly PlayedScenario[]): Availability {
  const contractual = contractualDiagram(context.design, context.assumptions.value('objective.cutover-coverage'));
  const expected = expectedDiagram(context, scenarios);
  return {
    rows: availabilityRows(contractual.diagram, expected.diagram),
    contractual: { ...contractual, availability: diagramAvailability(contractual.diagram) },
    expected: { ...expected, availability: diagramAvailability(expected.diagram) },
  };
}
