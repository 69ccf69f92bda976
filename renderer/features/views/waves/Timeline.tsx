import { makeStyles, tokens } from '@fluentui/react-components';
import type { WaveRow } from '../../../../models/report/report';
import { formatDate } from '../../../i18n';
import { slotColour } from '../parts/palette';
import { KIND_SLOT } from './kindSlot';
import { wavesMessages as text } from './messages';
import { timeline } from './timeline';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
  row: { display: 'grid', gridTemplateColumns: 'minmax(96px, 200px) minmax(0, 1fr)', gap: '12px', alignItems: 'center' },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  track: { position: 'relative', height: '24px', backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusSmall },
  bar: { position: 'absolute', top: '4px', bottom: '4px', minWidth: '4px', borderRadius: tokens.borderRadiusSmall },
  ends: { display: 'flex', justifyContent: 'space-between', marginTop: '4px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

const percent = (share: number): string => `${String(share * 100)}%`;

/** Waves as bars along one calendar; the cards below say the same in words. */
export function Timeline({ waves }: { readonly waves: readonly WaveRow[] }) {
  const styles = useStyles();
  const bars = timeline(waves);
  const starts = waves.map((wave) => wave.start).sort();
  const ends = waves.map((wave) => wave.end).sort();
  return (
    <>
      <ol className={styles.list} aria-label={text.timelineLabel}>
        {waves.map((wave, index) => {
          const bar = bars[index];
          const span = text.span(formatDate(wave.start), formatDate(wave.end));
          return (
            <li key={wave.number} className={styles.row} title={span}>
              <span className={styles.name}>{text.wave(wave.number, wave.title)}</span>
              <span className={styles.track} role="img" aria-label={span}>
                {bar && <span className={styles.bar} style={{ left: percent(bar.left), width: percent(bar.width), backgroundColor: slotColour(KIND_SLOT[wave.kind]) }} />}
              </span>
            </li>
          );
        })}
      </ol>
      <div className={styles.row} aria-hidden>
        <span />
        <div className={styles.ends}>
          <span>{formatDate(starts[0] ?? '')}</span>
          <span>{formatDate(ends.at(-1) ?? '')}</span>
        </div>
      </div>
    </>
  );
}
