import { Field, makeStyles, ProgressBar } from '@fluentui/react-components';
import { formatNumber } from '../../../../i18n';
import type { LongRunState } from './followRun';
import type { LongRunText } from './longRunText';

const useStyles = makeStyles({ progress: { marginBottom: '16px', maxWidth: '640px' } });

interface LongRunProgressProps {
  /** Begins the test id: `proof-progress`. */
  readonly id: string;
  readonly text: LongRunText;
  readonly running: LongRunState['running'];
}

/** What is being worked on and how far it is; what comes before the first step tells nothing. */
export function LongRunProgress({ id, text, running }: LongRunProgressProps) {
  const styles = useStyles();
  if (running === null) return null;
  const { progress } = running;
  if (progress === null) {
    return (
      <Field className={styles.progress} label={text.preparing}>
        <ProgressBar />
      </Field>
    );
  }
  return (
    <Field className={styles.progress} label={progress.step} hint={text.progress(formatNumber(progress.done), formatNumber(progress.total))}>
      <ProgressBar value={progress.done} max={progress.total} data-testid={`${id}-progress`} />
    </Field>
  );
}
