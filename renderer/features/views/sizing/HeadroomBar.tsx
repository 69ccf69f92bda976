import { makeStyles, tokens } from '@fluentui/react-components';
import { formatPercent } from '../../../i18n';
import { formatQuantity, joinQuantity } from '../../why/formatQuantity';
import { UsageBar } from '../parts/UsageBar';
import type { Headroom } from './headroom';
import { usedShare } from './headroom';
import { sizingMessages as text } from './messages';

const useStyles = makeStyles({
  row: { gridColumn: '1 / -1', margin: '0 0 4px', display: 'grid', gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)', alignItems: 'center', gap: '8px' },
  words: { textAlign: 'right', fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
});

const SMALLEST_SHOWN = 0.005;

/** What is used but rounds to nothing is not called nothing. */
const shareText = (share: number): string => (share > 0 && share < SMALLEST_SHOWN ? text.underOnePercent : formatPercent(share, { digits: 0 }));

const limit = ({ available, unit }: Headroom): string => joinQuantity(formatQuantity(available, unit));

const WORDS: Readonly<Record<Headroom['against'], (room: Headroom) => string>> = {
  size: (room) => text.ofSize(limit(room), shareText(usedShare(room))),
  ceiling: (room) => text.underCeiling(limit(room)),
  target: (room) => text.underTarget(limit(room)),
};

/** The need as a part of the limit, with the limit in words. */
export function HeadroomBar({ room, colour }: { readonly room: Headroom; readonly colour: string }) {
  const styles = useStyles();
  // A share is drawn against the whole, with its ceiling as a mark; everything else against its limit.
  const bar = room.against === 'ceiling' ? { share: room.used, ceiling: room.available } : { share: usedShare(room) };
  return (
    <dd className={styles.row}>
      <UsageBar {...bar} colour={colour} />
      <span className={styles.words}>{WORDS[room.against](room)}</span>
    </dd>
  );
}
