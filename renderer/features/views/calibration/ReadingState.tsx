import { Button, Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useServices } from '../../../app/services';
import { formatNumber } from '../../../i18n';
import { callHost } from '../../../state/callHost';
import { Notice } from '../../answer/Notice';
import { PlainLink } from '../../why/PlainLink';
import { useCalibration } from './calibrationStore';
import { calibrationMessages as text } from './messages';
import type { ReadProgress } from './readBill';

const useStyles = makeStyles({
  progress: { maxWidth: '640px', marginBottom: '8px' },
  line: { margin: '0 0 4px' },
  code: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: '28px', fontWeight: tokens.fontWeightSemibold, fontFamily: tokens.fontFamilyMonospace, userSelect: 'all' },
});

const BYTES_PER_MB = 1_000_000;
const megabytes = (bytes: number): string => formatNumber(bytes / BYTES_PER_MB, { digits: 1 });

/** How far the reading is, with the way to stop it; what has to be done to sign in. */
export function ReadingState({ progress }: { readonly progress: ReadProgress | null }) {
  const styles = useStyles();
  const { stopReading } = useCalibration.getState();
  const bytes = progress?.bytes ?? null;
  const rows = formatNumber(progress?.rows ?? 0);
  return (
    <>
      {progress?.prompt && <SignInPrompt {...progress.prompt} />}
      <Field className={styles.progress} label={bytes ? text.readOf(megabytes(bytes.done), megabytes(bytes.total), rows) : text.readSoFar(rows)}>
        <ProgressBar {...(bytes ? { value: bytes.done, max: bytes.total } : {})} data-testid="calibration-reading" />
      </Field>
      <Button onClick={stopReading} data-testid="calibration-stop-reading">
        {text.stop}
      </Button>
    </>
  );
}

function SignInPrompt({ address, code }: { readonly address: string; readonly code: string }) {
  const styles = useStyles();
  const { host } = useServices();
  return (
    <Notice tone="information" title={text.promptTitle}>
      <p className={styles.line}>
        {text.prompt}{' '}
        <PlainLink name={text.openPage(address)} onClick={() => void callHost(host, 'links.open', { url: address })}>
          {address}
        </PlainLink>
      </p>
      <p className={styles.code} aria-label={`${text.code} ${code}`} data-testid="calibration-code">
        {code}
      </p>
    </Notice>
  );
}
