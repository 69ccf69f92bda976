import type { Report } from '../../../../models/report/report';
import { azureBox } from '../../../../shared/drawing/placement/azureBox';
import type { Placed } from '../../../../shared/drawing/placement/placeAll';
import { azureSide } from './azureSide';
import type { AzureNode } from './flowTypes';
import { LAYER } from './nodeFrame';

/** The colon keeps it apart from plan ids, which have none. */
export const AZURE_NODE_ID = 'derived:azure';

/** The derived side lies above whatever was drawn; null as long as there is nothing to derive from. */
export function azureNode(report: Report, stale: boolean, placed: ReadonlyMap<string, Placed>): AzureNode | null {
  const box = azureBox(placed);
  if (!box) return null;
  const { x, y, width, height } = box;
  const azure = azureSide(report, stale);
  return {
    id: AZURE_NODE_ID,
    type: 'azure',
    position: { x, y },
    width,
    height,
    measured: { width, height },
    zIndex: LAYER.container,
    draggable: false,
    selectable: false,
    deletable: false,
    connectable: false,
    focusable: false,
    ariaLabel: `${azure.title}: ${azure.subtitle}`,
    data: { azure },
  };
}
