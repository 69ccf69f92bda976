import type { System } from '../../../../models/document';
import type { ItemFindings } from '../../../../shared/drawing/findingsByItem';
import { SYSTEM_KINDS } from '../../palette/systemKinds';
import { CANVAS_TEXT } from '../messages';
import type { Placed } from '../../../../shared/drawing/placement/placeAll';
import type { SystemNode } from './flowTypes';
import { handlesOf } from './handles';
import { LAYER, nodeFrame } from './nodeFrame';
import { whileSame } from './whileSame';

export const systemNode = whileSame(
  (system: System, siteName: string | null, placed: Placed, selected: boolean, findings: ItemFindings | null): SystemNode => ({
    ...nodeFrame(system.id, placed, selected, handlesOf(placed.own)),
    type: 'system',
    className: placed.parentId === null ? '' : 'housed',
    zIndex: LAYER.card,
    ariaLabel: CANVAS_TEXT.system.aria(system, SYSTEM_KINDS[system.kind].label, siteName),
    data: { system, findings },
  }),
);
