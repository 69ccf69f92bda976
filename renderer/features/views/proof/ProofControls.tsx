import { Field, Input, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { PlayRegular } from '@fluentui/react-icons';
import { useServices } from '../../../app/services';
import { formatNumber } from '../../../i18n';
import { shownNow } from '../../../state/shownPlan';
import { LongRunButtons } from '../parts/longRun/LongRunButtons';
import { proofMessages as text } from './messages';
import { RUN_CHOICES, useProof } from './proofStore';
import { LARGEST_SEED, readSeed } from './readSeed';

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: '8px 24px', marginBottom: '12px' },
  seed: { width: '200px' },
});

/** How often and with which seed. */
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
        void start(engine, shownNow().plan);
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
      <LongRunButtons id="proof" text={text} icon={<PlayRegular />} busy={busy} done={proof !== null} invalid={invalid} onCancel={cancel} />
    </form>
  );
}
