import { Field, Input, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { PlayRegular } from '@fluentui/react-icons';
import { useServices } from '../../../app/services';
import { formatNumber } from '../../../i18n';
import { shownNow } from '../../../state/shownPlan';
import { LongRunButtons } from '../parts/longRun/LongRunButtons';
import { LARGEST_SEED, readSeed } from '../proof/readSeed';
import { rangesMessages as text } from './messages';
import { DRAW_CHOICES, useRanges } from './rangesStore';

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: '8px 24px', marginBottom: '12px' },
  seed: { width: '200px' },
});

/** How often and with which seed. */
export function RangesControls() {
  const styles = useStyles();
  const { engine } = useServices();
  const { draws, seed, running, sampled, chooseDraws, typeSeed, start, cancel } = useRanges();
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
        <Field label={text.draws}>
          <RadioGroup layout="horizontal" value={String(draws)} disabled={busy} onChange={(_, data) => chooseDraws(DRAW_CHOICES.find((choice) => String(choice) === data.value) ?? draws)}>
            {DRAW_CHOICES.map((choice) => (
              <Radio key={choice} value={String(choice)} label={formatNumber(choice)} />
            ))}
          </RadioGroup>
        </Field>
        <Field className={styles.seed} label={text.seed} hint={text.seedHint} {...(invalid ? { validationMessage: text.seedInvalid(formatNumber(LARGEST_SEED)) } : {})}>
          <Input value={seed} inputMode="numeric" disabled={busy} onChange={(_, data) => typeSeed(data.value)} data-testid="ranges-seed" />
        </Field>
      </div>
      <LongRunButtons id="ranges" text={text} icon={<PlayRegular />} busy={busy} done={sampled !== null} invalid={invalid} onCancel={cancel} />
    </form>
  );
}
