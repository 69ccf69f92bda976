import { mergeClasses } from '@fluentui/react-components';
import { CellularData120Regular, GlobeArrowUp20Regular, PlugConnected20Regular, type FluentIcon } from '@fluentui/react-icons';
import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import type { Site } from '../../../../models/document';
import { NotesBadge } from '../../notes/NotesBadge';
import { SITE_KINDS } from '../../palette/siteKinds';
import { useCanvas } from '../canvasStore';
import type { SiteNode } from '../mapping/flowTypes';
import { userCount } from '../../../../shared/drawing/userCount';
import { CANVAS_TEXT } from '../messages';
import { FindingsBadge } from './FindingsBadge';
import { TintBadge } from './TintBadge';
import { ShiftBar } from './ShiftBar';
import { SiteResizer } from './SiteResizer';
import { useSiteStyles } from './useSiteStyles';

const LINE_ICONS: Readonly<Record<Site['wan']['kind'], FluentIcon>> = {
  internet: GlobeArrowUp20Regular,
  'leased-line': PlugConnected20Regular,
  mpls: PlugConnected20Regular,
  mobile: CellularData120Regular,
};

const text = CANVAS_TEXT.site;

export const SiteContainer = memo(function SiteContainer({ id, selected, data: { site, findings, tint } }: NodeProps<SiteNode>) {
  const styles = useSiteStyles();
  const takesDrop = useCanvas((state) => state.dropSiteId === id);
  const users = text.users(userCount(site));
  const LineIcon = LINE_ICONS[site.wan.kind];
  const { Icon } = SITE_KINDS[site.kind];
  return (
    <div className={mergeClasses(styles.root, takesDrop && styles.takesDrop)}>
      {selected && <SiteResizer siteId={id} />}
      <TintBadge tint={tint} atLeft />
      <div className={styles.header}>
        <div className={styles.title}>
          <Icon aria-hidden="true" className={styles.icon} />
          <span className={styles.name} title={site.name}>{site.name}</span>
          <NotesBadge itemId={id} />
          <FindingsBadge findings={findings} />
          <span className={styles.figure}>{users}</span>
        </div>
        <div className={styles.meta}>
          <span className={styles.place}>{text.place(site)}</span>
          <LineIcon aria-hidden="true" className={styles.lineIcon} />
          <span className={styles.line} title={text.line(site)}>{text.line(site)}</span>
          <span className={styles.survive}>{text.survive(site.surviveHoursWithoutWan)}</span>
        </div>
        <ShiftBar shifts={site.shifts} />
      </div>
      <div className={styles.tile} aria-hidden="true">
        <div className={styles.tileName}>{site.name}</div>
        <div className={styles.tileFigure}>{users}</div>
      </div>
    </div>
  );
});
