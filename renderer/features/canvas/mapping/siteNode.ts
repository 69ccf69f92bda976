import type { Site } from '../../../../models/document';
import type { ItemFindings } from '../../../../shared/drawing/findingsByItem';
import { CANVAS_TEXT } from '../messages';
import type { Placed } from '../../../../shared/drawing/placement/placeAll';
import type { SiteNode } from './flowTypes';
import { LAYER, nodeFrame } from './nodeFrame';
import { userCount } from '../../../../shared/drawing/userCount';
import { whileSame } from './whileSame';

export const siteNode = whileSame(
  (site: Site, placed: Placed, selected: boolean, findings: ItemFindings | null): SiteNode => ({
    ...nodeFrame(site.id, placed, selected, []),
    type: 'site',
    zIndex: LAYER.container,
    connectable: false,
    ariaLabel: CANVAS_TEXT.site.aria(site, userCount(site)),
    data: { site, findings },
  }),
);
