import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReleaseWindow } from '../../../../models/governance/governance';
import { formatDate } from '../../../i18n';
import { Legend } from '../parts/Legend';
import { governanceMessages as text } from './messages';

const useStyles = makeStyles({
  strip: { display: 'grid', gridTemplateColumns: 'repeat(26, minmax(0, 1fr))', gap: '3px', maxWidth: '880px', marginBottom: '8px' },
  week: { boxSizing: 'border-box', height: '22px', borderRadius: '3px', display: 'grid', placeItems: 'center', fontSize: '11px', lineHeight: '11px', fontWeight: tokens.fontWeightSemibold },
  swatch: { width: '14px', height: '14px', flexShrink: 0 },
  open: { backgroundColor: tokens.colorStatusSuccessBackground2, color: tokens.colorStatusSuccessForeground1, border: `1px solid ${tokens.colorStatusSuccessForeground1}` },
  restricted: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorStatusWarningForeground3, border: `1px solid ${tokens.colorStatusWarningForeground3}` },
  blocked: { backgroundColor: tokens.colorNeutralBackground6, color: tokens.colorNeutralForeground3 },
  marks: { margin: '4px 0 0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const MARKS: Readonly<Record<NonNullable<ReleaseWindow['use']>, string>> = { release: 'R', exception: 'E', 'failover-test': 'F' };

const STANDINGS = ['open', 'restricted', 'blocked'] as const;

/** The first year, one cell a week; the table below says the same in words. */
export function YearStrip({ windows }: { readonly windows: readonly ReleaseWindow[] }) {
  const styles = useStyles();
  const count = (standing: ReleaseWindow['standing']) => windows.filter((each) => each.standing === standing).length;
  return (
    <>
      <div className={styles.strip} role="img" aria-label={text.yearLabel(count('open'), count('restricted'), count('blocked'))}>
        {windows.map((each) => (
          <span key={each.date} className={mergeClasses(styles.week, styles[each.standing])} title={[formatDate(each.date), text.window(each.standing), ...each.reasons.map((reason) => reason.text)].join('\n')}>
            {each.use === null ? '' : MARKS[each.use]}
          </span>
        ))}
      </div>
      <Legend
        entries={STANDINGS.map((standing) => ({
          id: standing,
          label: text.window(standing),
          value: String(count(standing)),
          colour: '',
          mark: <span className={mergeClasses(styles.week, styles.swatch, styles[standing])} aria-hidden />,
        }))}
      />
      <p className={styles.marks}>{text.marks}</p>
    </>
  );
}
