import { Button, Field, Input, Select, makeStyles } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { allows } from '../../../models/candidates/checkPins';
import { PIN_TARGETS, type PinValues } from '../../../models/candidates/pinTargets';
import type { Pin } from '../../../models/document';
import { clearPin, freshId, setPin } from '../../../models/document/edits';
import { usePlan } from '../../state/usePlan';
import { pinMessages as text } from './messages';
import type { PinPlace } from './pinPlaces';
import { pinWords } from './pinWords';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px' },
  actions: { display: 'flex', gap: '8px' },
});

const MAX_NAME = 120;
const MAX_REASON = 4000;

interface PinFormProps {
  readonly place: PinPlace;
  readonly pin: Pin | null;
  /** What the answer has there now. */
  readonly current: Pin['value'] | null;
  readonly onDone: () => void;
}

/** Value, who and why: a pin without an origin could not be judged later. */
export function PinForm({ place, pin, current, onDone }: PinFormProps) {
  const styles = useStyles();
  const plan = usePlan((state) => state.plan);
  const { unit, values: valuesOf } = PIN_TARGETS[place.target];
  const values = valuesOf(plan, place.itemId);
  const [typed, setTyped] = useState(String(pin?.value ?? firstValue(values, current)));
  const [by, setBy] = useState(pin?.by ?? '');
  const [reason, setReason] = useState(pin?.reason ?? '');
  const [tried, setTried] = useState(false);
  const value = read(values, typed);
  const needed = (entry: string) => (tried && entry.trim() === '' ? { validationMessage: text.needed } : {});
  const { edit } = usePlan.getState();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (value === null || by.trim() === '' || reason.trim() === '') return;
    const { target, itemId } = place;
    edit(text.undoSet(place.label), (before) =>
      setPin(before, { id: pin?.id ?? freshId(before, `pin-${target}`), target, ...(itemId === undefined ? {} : { itemId }), value, by: by.trim(), reason: reason.trim() }),
    );
    onDone();
  };
  const unpin = () => {
    if (pin !== null) edit(text.undoClear(place.label), (before) => clearPin(before, pin.id));
    onDone();
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field label={unit === '' ? text.value : text.valueIn(unit)} {...(value === null && values.kind === 'whole-number' ? { validationMessage: text.wholeNumber(values.least, values.most) } : {})}>
        {values.kind === 'choice' ? (
          <Select value={typed} onChange={(_, data) => setTyped(data.value)} data-testid="pin-value">
            {values.of.map((each) => (
              <option key={each} value={String(each)}>
                {pinWords(each)}
              </option>
            ))}
          </Select>
        ) : (
          <Input value={typed} inputMode="numeric" onChange={(_, data) => setTyped(data.value)} data-testid="pin-value" />
        )}
      </Field>
      <Field label={text.by} {...needed(by)}>
        <Input value={by} maxLength={MAX_NAME} onChange={(_, data) => setBy(data.value)} data-testid="pin-by" />
      </Field>
      <Field label={text.reason} {...needed(reason)}>
        <Input value={reason} maxLength={MAX_REASON} onChange={(_, data) => setReason(data.value)} data-testid="pin-reason" />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" size="small" data-testid="pin-save">
          {text.save}
        </Button>
        {pin !== null && (
          <Button size="small" onClick={unpin} data-testid="pin-clear">
            {text.unpin}
          </Button>
        )}
        <Button size="small" onClick={onDone}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}

/** Choices start with what the answer has, where that can be pinned at all. */
function firstValue(values: PinValues, current: Pin['value'] | null): Pin['value'] {
  if (current !== null && allows(values, current)) return current;
  return values.kind === 'choice' ? (values.of[0] ?? '') : values.least;
}

/** Numbers of a list of sizes stay numbers. */
function read(values: PinValues, typed: string): Pin['value'] | null {
  if (values.kind === 'choice') return values.of.find((each) => String(each) === typed) ?? null;
  const number = Number(typed);
  return typed.trim() !== '' && allows(values, number) ? number : null;
}
