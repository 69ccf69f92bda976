import type { EnvironmentDesign } from '../candidates/design';
import type { FigureInput } from '../figure/figure';

/** Where a size comes from: production's has a figure of its own, the others follow from their size against production. */
export function sizeInput(environment: EnvironmentDesign, figureId: string, label: string, value: string | number, unit: string): FigureInput {
  if (environment.kind === 'production') return { kind: 'figure', id: figureId, label, value, unit };
  const path = environment.kind === 'recovery' ? '/company' : `/environments/${environment.id}`;
  return { kind: 'plan', path, label: `${label} of ${environment.name}, from its size of ${environment.requirements.scale} against production`, value, unit };
}
