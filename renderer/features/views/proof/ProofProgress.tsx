import { Field, makeStyles, ProgressBar } from '@fluentui/react-components';
import { formatNumber } from '../../../i18n';
import { proofMessages as text } from './messages';
import { useProof } from './proofStore';

const useStyles = makeStyles({ progress: { marginBottom: '20px', maxWidth: '640px' } });

/** Which case is being played and how far it is; sizing the plan comes first and tells no steps. */
export function ProofProgress() {
  const styles = useStyles();
  const running = useProof((state) => state.running);
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
      <ProgressBar value={progress.done} max={progress.total} data-testid="proof-progress" />
    </Field>
  );
}
