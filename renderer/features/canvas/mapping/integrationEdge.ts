import type { Integration } from '../../../../models/document';
import { CANVAS_TEXT } from '../messages';
import { domNames } from './domNames';
import type { Emphasis, IntegrationEdge } from './flowTypes';
import { LAYER } from './nodeFrame';
import type { Route } from '../../../../shared/drawing/lines/routes';
import { strokeWidth } from '../../../../shared/drawing/lines/strokeWidth';

interface Marks {
  readonly selected: ReadonlySet<string>;
  /** What the user looks at: flows without an end in it step back. Empty when nothing drawn is selected. */
  readonly focus: ReadonlySet<string>;
}

export function integrationEdge(
  integration: Integration,
  names: ReadonlyMap<string, string>,
  { selected, focus }: Marks,
  route: Route,
): IntegrationEdge {
  const { id, from, to } = integration;
  const emphasis = emphasisOf(integration, focus);
  const nameOf = (end: string) => names.get(end) ?? end;
  return {
    id,
    type: 'integration',
    source: from,
    target: to,
    selected: selected.has(id),
    // A rubber band takes cards only; flows are chosen one by one.
    selectable: false,
    focusable: true,
    zIndex: LAYER.flow,
    // Only flows of the selected item are tab stops: otherwise every flow would come before the first card. Keys lead to the others.
    domAttributes: { ...domNames('edge', id), tabIndex: emphasis === 'linked' ? 0 : -1 },
    ariaLabel: CANVAS_TEXT.integration.aria(integration, nameOf(from), nameOf(to)),
    data: { integration, emphasis, strokeWidth: strokeWidth(integration.ratePerHour), route },
  };
}

function emphasisOf({ id, from, to }: Integration, focus: ReadonlySet<string>): Emphasis {
  if (focus.size === 0) return 'plain';
  return focus.has(id) || focus.has(from) || focus.has(to) ? 'linked' : 'beside';
}
