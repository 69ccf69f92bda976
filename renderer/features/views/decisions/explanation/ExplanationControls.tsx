import { Button, Field, makeStyles, ProgressBar } from '@fluentui/react-components';
import { DismissRegular, SearchRegular } from '@fluentui/react-icons';
import { useServices } from '../../../../app/services';
import { formatNumber } from '../../../../i18n';
import { usePlan } from '../../../../state/usePlan';
import { useExplanation } from './explanationStore';
import { explanationMessages as text } from './messages';

const useStyles = makeStyles({
  actions: { display: 'flex', gap: '8px', marginBottom: '12px' },
  progress: { marginBottom: '16px', maxWidth: '640px' },
});

/** Start, cancel and how far the search is; both buttons stay in place, so that the keyboard never loses its spot. */
export function ExplanationControls() {
  const styles = useStyles();
  const { engine } = useServices();
  const { running, found, start, cancel } = useExplanation();
  const progress = running?.progress ?? null;
  return (
    <>
      <div className={styles.actions}>
        <Button appearance="primary" icon={<SearchRegular />} disabledFocusable={running !== null} onClick={() => void start(engine, usePlan.getState().plan)} data-testid="explain-start">
          {found === null ? text.start : text.again}
        </Button>
        <Button icon={<DismissRegular />} disabledFocusable={running === null} onClick={cancel} data-testid="explain-cancel">
          {text.cancel}
        </Button>
      </div>
      {running !== null && progress === null && (
        <Field className={styles.progress} label={text.preparing}>
          <ProgressBar />
        </Field>
      )}
      {progress !== null && (
        <Field className={styles.progress} label={progress.step} hint={text.progress(formatNumber(progress.done), formatNumber(progress.total))}>
          <ProgressBar value={progress.done} max={progress.total} data-testid="explain-progress" />
        </Field>
      )}
    </>
  );
}
