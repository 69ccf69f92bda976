import { mergeClasses } from '@fluentui/react-components';
import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useCanvas } from '../canvasStore';
import type { SiteNode } from '../mapping/flowTypes';
import { userCount } from '../../../../shared/drawing/userCount';
import { CANVAS_TEXT } from '../messages';
import { SiteHead } from './SiteHead';
import { SiteResizer } from './SiteResizer';
import { TintBadge } from './TintBadge';
import { useSiteStyles } from './useSiteStyles';

const text = CANVAS_TEXT.site;

export const SiteContainer = memo(function SiteContainer({ id, selected, data: { site, findings, tint, isBare } }: NodeProps<SiteNode>) {
  const styles = useSiteStyles();
  const takesDrop = useCanvas((state) => state.dropSiteId === id);
  const users = text.users(userCount(site));
  return (
    <div className={mergeClasses(styles.root, takesDrop && styles.takesDrop)}>
      {selected && <SiteResizer siteId={id} />}
      <TintBadge tint={tint} atLeft />
      {!isBare && <SiteHead site={site} findings={findings} />}
      <div className={styles.tile} aria-hidden="true">
        <div className={styles.tileName}>{site.name}</div>
        <div className={styles.tileFigure}>{users}</div>
      </div>
    </div>
  );
});
