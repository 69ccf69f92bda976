import type { Integration } from '../../../../models/document';
import { CANVAS_TEXT } from '../messages';
import { domNames } from './domNames';
import type { Emphasis, IntegrationEdge } from './flowTypes';
import { LAYER } from './nodeFrame';
import type { Route } from '../../../../shared/drawing/lines/routes';
import { strokeWidth } from '../../../../shared/drawing/lines/strokeWidth';
import { whileSame } from './whileSame';

interface Marks {
  readonly selected: ReadonlySet<string>;
  /** What the user looks at: flows without an end in it step back. Empty when nothing drawn is selected. */
  readonly focus: ReadonlySet<string>;
}

export function integrationEdge(integration: Integration, names: ReadonlyMap<string, string>, { selected, focus }: Marks, route: Route): IntegrationEdge {
  const { id, from, to } = integration;
  const nameOf = (end: string) => names.get(end) ?? end;
  return edgeOf(integration, ariaOf(integration, nameOf(from), nameOf(to)), emphasisOf(integration, focus), selected.has(id), route);
}

const ariaOf = whileSame((integration: Integration, from: string, to: string) => CANVAS_TEXT.integration.aria(integration, from, to));

const edgeOf = whileSame(
  (integration: Integration, ariaLabel: string, emphasis: Emphasis, selected: boolean, route: Route): IntegrationEdge => ({
    id: integration.id,
    type: 'integration',
    source: integration.from,
    target: integration.to,
    selected,
    // A rubber band takes cards only; flows are chosen one by one.
    selectable: false,
    focusable: true,
    zIndex: LAYER.flow,
    // Only flows of the selected item are tab stops: otherwise every flow would come before the first card. Keys lead to the others.
    domAttributes: { ...domNames('edge', integration.id), tabIndex: emphasis === 'linked' ? 0 : -1 },
    ariaLabel,
    data: { integration, emphasis, strokeWidth: strokeWidth(integration.ratePerHour), route },
  }),
);

function emphasisOf({ id, from, to }: Integration, focus: ReadonlySet<string>): Emphasis {
  if (focus.size === 0) return 'plain';
  return focus.has(id) || focus.has(from) || focus.has(to) ? 'linked' : 'beside';
}
