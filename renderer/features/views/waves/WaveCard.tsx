import { makeStyles, tokens } from '@fluentui/react-components';
import type { WaveRow } from '../../../../models/report/report';
import { formatDate } from '../../../i18n';
import { useView } from '../../../state/viewStore';
import { whyMessages } from '../../why/messages';
import { PlainLink } from '../../why/PlainLink';
import { slotColour } from '../parts/palette';
import { KIND_SLOT } from './kindSlot';
import { wavesMessages as text } from './messages';
import { waveDays } from './waveDays';

const useStyles = makeStyles({
  card: { minWidth: 0, padding: '12px 16px', marginBottom: '12px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderLeftWidth: '4px', borderRadius: tokens.borderRadiusMedium },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: '24px', fontWeight: tokens.fontWeightSemibold },
  when: { margin: '0 0 8px', color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  columns: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 200px), 1fr))', gap: '12px 24px' },
  heading: { margin: '0 0 2px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: '16px' },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** One wave: contents, window, gates and reasons. */
export function WaveCard({ wave }: { readonly wave: WaveRow }) {
  const styles = useStyles();
  return (
    <section className={styles.card} style={{ borderLeftColor: slotColour(KIND_SLOT[wave.kind]) }} aria-label={text.wave(wave.number, wave.title)}>
      <h3 className={styles.title}>{text.wave(wave.number, wave.title)}</h3>
      <p className={styles.when}>{[text.kind(wave.kind), text.span(formatDate(wave.start), formatDate(wave.end)), text.days(waveDays(wave))].join(' · ')}</p>
      <div className={styles.columns}>
        <div>
          <h4 className={styles.heading}>{text.moves}</h4>
          {wave.items.length === 0 ? (
            <p className={styles.none}>{text.nothingMoves}</p>
          ) : (
            <ul className={styles.list}>
              {wave.items.map((item) => (
                <li key={item.id}>
                  <PlainLink name={whyMessages.showItem(item.name)} onClick={() => useView.getState().select([item.id])}>
                    {item.name}
                  </PlainLink>
                </li>
              ))}
            </ul>
          )}
        </div>
        <Lines title={text.gates} lines={wave.gates} />
        <Lines title={text.because} lines={wave.because} />
      </div>
    </section>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <div>
      <h4 className={styles.heading}>{title}</h4>
      <ul className={styles.list}>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
