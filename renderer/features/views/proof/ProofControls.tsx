import { Button, Field, Input, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { DismissRegular, PlayRegular } from '@fluentui/react-icons';
import { useServices } from '../../../app/services';
import { formatNumber } from '../../../i18n';
import { usePlan } from '../../../state/usePlan';
import { proofMessages as text } from './messages';
import { RUN_CHOICES, useProof } from './proofStore';
import { LARGEST_SEED, readSeed } from './readSeed';

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: '8px 24px', marginBottom: '12px' },
  seed: { width: '200px' },
  actions: { display: 'flex', gap: '8px', marginBottom: '20px' },
});

/** How often and with which seed; both buttons stay in place, so that the keyboard never loses its spot. */
export function ProofControls() {
  const styles = useStyles();
  const { engine } = useServices();
  const { runs, seed, running, proof, chooseRuns, typeSeed, start, cancel } = useProof();
  const busy = running !== null;
  const invalid = readSeed(seed) === null;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void start(engine, usePlan.getState().plan);
      }}
    >
      <div className={styles.form}>
        <Field label={text.runs}>
          <RadioGroup layout="horizontal" value={String(runs)} disabled={busy} onChange={(_, data) => chooseRuns(RUN_CHOICES.find((choice) => String(choice) === data.value) ?? runs)}>
            {RUN_CHOICES.map((choice) => (
              <Radio key={choice} value={String(choice)} label={text.runChoice[choice]} />
            ))}
          </RadioGroup>
        </Field>
        <Field className={styles.seed} label={text.seed} hint={text.seedHint} {...(invalid ? { validationMessage: text.seedInvalid(formatNumber(LARGEST_SEED)) } : {})}>
          <Input value={seed} inputMode="numeric" disabled={busy} onChange={(_, data) => typeSeed(data.value)} data-testid="proof-seed" />
        </Field>
      </div>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" icon={<PlayRegular />} disabledFocusable={busy || invalid} data-testid="proof-start">
          {proof === null ? text.start : text.again}
        </Button>
        <Button icon={<DismissRegular />} disabledFocusable={!busy} onClick={cancel} data-testid="proof-cancel">
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}
