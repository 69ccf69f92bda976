import { makeStyles, tokens } from '@fluentui/react-components';
import type { DayProof } from '../../../../models/simulation/simulationReport';
import { formatHourOfWeek, formatNumber } from '../../../i18n';
import { MetMark } from '../parts/MetMark';
import { msText } from './bandText';
import { DayChart } from './DayChart';
import { LimitNote } from './LimitNote';
import { proofMessages as text } from './messages';

const useStyles = makeStyles({
  card: { marginBottom: '20px', padding: '12px 16px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  line: { margin: '0 0 4px', display: 'flex', flexWrap: 'wrap', gap: '0 8px' },
  note: { margin: '0 0 4px', maxWidth: '72ch', color: tokens.colorNeutralForeground2 },
});

/** A day as it comes: its standing, what failed on the way, and every hour beside the formula. */
export function DayCard({ day }: { readonly day: DayProof }) {
  const styles = useStyles();
  const { loss } = day;
  return (
    <section className={styles.card} aria-label={day.title} data-testid={`proof-day-${day.id}`}>
      <h4 className={styles.title}>{day.title}</h4>
      <p className={styles.line}>
        {text.dayAgainst(msText(day.targetP95WaitMs))}
        <MetMark met={day.met} />
      </p>
      <p className={styles.note}>{text.dayBasis(formatNumber(day.servers), formatNumber(day.requestsPerRun), formatNumber(day.workerFailuresPerRun, { digits: 1 }))}</p>
      {loss !== null && <p className={styles.note}>{text.dayLoss(formatNumber(loss.servers), loss.name, formatHourOfWeek(loss.fromHourOfWeek), formatNumber(loss.hours, { digits: 1 }))}</p>}
      <LimitNote limit={day.limit} />
      <DayChart day={day} />
    </section>
  );
}
