import type { Workload } from '../../../../models/document';
import type { Tenancy } from '../../../../models/report/summary';
import type { ItemFindings } from '../../../../shared/drawing/findingsByItem';
import { CANVAS_TEXT } from '../messages';
import type { Placed } from '../../../../shared/drawing/placement/placeAll';
import type { WorkloadNode } from './flowTypes';
import { handlesOf } from './handles';
import { LAYER, nodeFrame } from './nodeFrame';
import { whileSame } from './whileSame';

export const workloadNode = whileSame(
  (workload: Workload, tenancy: Tenancy | null, placed: Placed, selected: boolean, findings: ItemFindings | null): WorkloadNode => ({
    ...nodeFrame(workload.id, placed, selected, handlesOf(placed.own)),
    type: 'workload',
    zIndex: LAYER.card,
    ariaLabel: CANVAS_TEXT.workload.aria(workload),
    data: { workload, tenancy, findings },
  }),
);
