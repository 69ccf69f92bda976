import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Calibrated } from '../../../../models/calibration/calibrated';
import { formatQuantity, joinQuantity } from '../../why/formatQuantity';
import { ViewSection } from '../parts/ViewSection';
import { useCalibration } from './calibrationStore';
import { CorrectionCard } from './CorrectionCard';
import { calibrationMessages as text } from './messages';

const MAX_NAME = 120;

const useStyles = makeStyles({ words: { margin: '0 0 8px', maxWidth: '72ch' }, who: { maxWidth: '320px', marginBottom: '12px' } });

/** The corrections that the bill suggests, each to accept or refuse. */
export function Corrections({ calibrated, stale }: { readonly calibrated: Calibrated; readonly stale: boolean }) {
  const styles = useStyles();
  const [by, setBy] = useState('');
  const { suggestions } = calibrated.calibration;
  return (
    <ViewSection title={text.corrections}>
      <AcceptedNow />
      {suggestions.length === 0 ? (
        <p className={styles.words}>{text.noCorrections}</p>
      ) : (
        <>
          <p className={styles.words}>{text.correctionsWords}</p>
          <Field className={styles.who} label={text.who} hint={text.whoHint}>
            <Input value={by} maxLength={MAX_NAME} onChange={(_, data) => setBy(data.value)} />
          </Field>
          {suggestions.map((suggestion) => (
            <CorrectionCard key={suggestion.id} suggestion={suggestion} effect={calibrated.effects.find(({ id }) => id === suggestion.id) ?? null} by={by.trim()} stale={stale} />
          ))}
        </>
      )}
    </ViewSection>
  );
}

/** Says what was accepted, and keeps the place of the button that went with it. */
function AcceptedNow() {
  const styles = useStyles();
  const line = useRef<HTMLParagraphElement>(null);
  const accepted = useCalibration((state) => state.accepted);
  useEffect(() => {
    if (accepted) line.current?.focus({ preventScroll: true });
  }, [accepted]);
  return (
    <p ref={line} className={styles.words} role="status" tabIndex={-1} data-testid="calibration-accepted">
      {accepted && text.acceptedNow(accepted.label, joinQuantity(formatQuantity(accepted.suggested, accepted.unit)))}
    </p>
  );
}
