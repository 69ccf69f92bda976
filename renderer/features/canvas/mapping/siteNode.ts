import type { Site } from '../../../../models/document';
import type { ItemFindings } from '../../../../shared/drawing/findingsByItem';
import { CANVAS_TEXT } from '../messages';
import type { Placed } from '../../../../shared/drawing/placement/placeAll';
import type { SiteNode } from './flowTypes';
import { LAYER, nodeFrame } from './nodeFrame';
import { userCount } from '../../../../shared/drawing/userCount';

export function siteNode(site: Site, placed: Placed, selected: boolean, findings: ItemFindings | null): SiteNode {
  return {
    ...nodeFrame(site.id, placed, selected, []),
    type: 'site',
    zIndex: LAYER.container,
    connectable: false,
    ariaLabel: CANVAS_TEXT.site.aria(site, userCount(site)),
    data: { site, findings },
  };
}
