import type { Report } from '../../../../models/report/report';
import { boundsOf } from '../placement/box';
import type { Placed } from '../placement/placeAll';
import { AZURE_HEIGHT, AZURE_MAX_WIDTH, AZURE_MIN_WIDTH, BAND_GAP } from '../placement/sizes';
import { azureSide } from './azureSide';
import type { AzureNode } from './flowTypes';
import { LAYER } from './nodeFrame';

/** The colon keeps it apart from plan ids, which have none. */
export const AZURE_NODE_ID = 'derived:azure';

/** The derived side lies above whatever was drawn; null as long as there is nothing to derive from. */
export function azureNode(report: Report, stale: boolean, placed: ReadonlyMap<string, Placed>): AzureNode | null {
  const bounds = boundsOf([...placed.values()].filter(({ parentId }) => parentId === null).map(({ absolute }) => absolute));
  if (!bounds) return null;
  const width = Math.min(AZURE_MAX_WIDTH, Math.max(AZURE_MIN_WIDTH, bounds.width));
  const azure = azureSide(report, stale);
  return {
    id: AZURE_NODE_ID,
    type: 'azure',
    position: { x: bounds.x + (bounds.width - width) / 2, y: bounds.y - BAND_GAP / 2 - AZURE_HEIGHT },
    width,
    height: AZURE_HEIGHT,
    measured: { width, height: AZURE_HEIGHT },
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
