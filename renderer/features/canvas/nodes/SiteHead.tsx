import { CellularData120Regular, GlobeArrowUp20Regular, PlugConnected20Regular, type FluentIcon } from '@fluentui/react-icons';
import type { Site } from '../../../../models/document';
import type { ItemFindings } from '../../../../shared/drawing/findingsByItem';
import { userCount } from '../../../../shared/drawing/userCount';
import { NotesBadge } from '../../notes/NotesBadge';
import { SITE_KINDS } from '../../palette/siteKinds';
import { CANVAS_TEXT } from '../messages';
import { FindingsBadge } from './FindingsBadge';
import { ShiftBar } from './ShiftBar';
import { useSiteStyles } from './useSiteStyles';

const LINE_ICONS: Readonly<Record<Site['wan']['kind'], FluentIcon>> = {
  internet: GlobeArrowUp20Regular,
  'leased-line': PlugConnected20Regular,
  mpls: PlugConnected20Regular,
  mobile: CellularData120Regular,
};

const text = CANVAS_TEXT.site;

/** What a site tells of itself above the systems in it. */
export function SiteHead({ site, findings }: { readonly site: Site; readonly findings: ItemFindings | null }) {
  const styles = useSiteStyles();
  const LineIcon = LINE_ICONS[site.wan.kind];
  const { Icon } = SITE_KINDS[site.kind];
  return (
    <div className={styles.header}>
      <div className={styles.title}>
        <Icon aria-hidden="true" className={styles.icon} />
        <span className={styles.name} title={site.name}>{site.name}</span>
        <NotesBadge itemId={site.id} />
        <FindingsBadge findings={findings} />
        <span className={styles.figure}>{text.users(userCount(site))}</span>
      </div>
      <div className={styles.meta}>
        <span className={styles.place}>{text.place(site)}</span>
        <LineIcon aria-hidden="true" className={styles.lineIcon} />
        <span className={styles.line} title={text.line(site)}>{text.line(site)}</span>
        <span className={styles.survive}>{text.survive(site.surviveHoursWithoutWan)}</span>
      </div>
      <ShiftBar shifts={site.shifts} />
    </div>
  );
}
