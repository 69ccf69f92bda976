import { makeStyles, tokens } from '@fluentui/react-components';
import type { ParetoRow } from '../../../../../models/report/summary';
import { StatusMark } from '../StatusMark';
import { designFigures, designName, designPlace } from './designWords';
import { frontStatus } from './frontPoints';
import { frontMessages as text } from './messages';

const useStyles = makeStyles({
  box: { minHeight: '96px', margin: '8px 0 0', padding: '8px 12px', backgroundColor: tokens.colorNeutralBackground2, borderRadius: tokens.borderRadiusMedium },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  dimmed: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: '16px' },
});

interface FrontDetailProps {
  readonly row: ParetoRow;
  readonly currency: string;
  readonly missed: string | null;
}

/** The design under the pointer or the keys, in words; always at the same place, so that nothing jumps. */
export function FrontDetail({ row, currency, missed }: FrontDetailProps) {
  const styles = useStyles();
  return (
    <div className={styles.box} data-testid="front-detail">
      <StatusMark status={frontStatus(row)} />
      <p className={styles.name}>{designName(row)}</p>
      <p className={styles.line}>{designFigures(row, currency)}</p>
      <p className={styles.dimmed}>{designPlace(row)}</p>
      {[missed, row.onFront ? null : text.dominated].map((each) => each !== null && <p key={each} className={styles.dimmed}>{each}</p>)}
    </div>
  );
}
