import { makeStyles, tokens } from '@fluentui/react-components';
import type { RecoveryProof } from '../../../../models/simulation/simulationReport';
import { formatNumber } from '../../../i18n';
import { MetMark } from '../parts/MetMark';
import { BacklogCurve } from './BacklogCurve';
import { hoursBand } from './bandText';
import { LimitNote } from './LimitNote';
import { proofMessages as text } from './messages';

const useStyles = makeStyles({
  card: { marginBottom: '20px', padding: '12px 16px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  line: { margin: '0 0 4px', display: 'flex', flexWrap: 'wrap', gap: '0 8px' },
  note: { margin: '0 0 4px', maxWidth: '72ch', color: tokens.colorNeutralForeground2 },
});

const hours = (value: number): string => text.hours(formatNumber(value, { digits: 1 }));

/** How a backlog was worked off: when it was gone, by simulation and by formula, and how it fell. */
export function RecoveryCard({ recovery, targetHours }: { readonly recovery: RecoveryProof; readonly targetHours: number }) {
  const styles = useStyles();
  const { drainHours, fluidDrainHours, met } = recovery;
  const seen = drainHours === null ? text.notDrained(hours(recovery.hours)) : text.drained(hoursBand(drainHours));
  const formula = fluidDrainHours === null ? text.neverDrained : hours(fluidDrainHours);
  return (
    <section className={styles.card} aria-label={recovery.title} data-testid={`proof-recovery-${recovery.id}`}>
      <h4 className={styles.title}>{recovery.title}</h4>
      <p className={styles.line}>
        {text.drainedBeside(seen, formula)}
        {met !== null && (
          <span>
            {text.drainTargetIs(hours(targetHours))} <MetMark met={met} />
          </span>
        )}
      </p>
      {met === null && <p className={styles.note}>{drainHours === null ? text.tooShort : text.noPromise}</p>}
      <LimitNote limit={recovery.limit} />
      <BacklogCurve label={text.recoveryChart(recovery.title)} points={recovery.curve} />
    </section>
  );
}
