import { Button, Field, Popover, PopoverSurface, PopoverTrigger, Select, makeStyles, tokens } from '@fluentui/react-components';
import { PinFilled, PinRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { useAnswer } from '../../state/answerStore';
import { usePlan } from '../../state/usePlan';
import { pinMessages as text } from './messages';
import { PinForm } from './PinForm';
import { currentValue, isAt, type PinPlace } from './pinPlaces';
import { pinWords } from './pinWords';

const useStyles = makeStyles({
  button: { minWidth: '20px', width: '20px', height: '20px', padding: 0 },
  pinned: { color: tokens.colorBrandForeground1 },
  surface: { width: '300px', maxWidth: '90vw', display: 'flex', flexDirection: 'column', gap: '8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  lead: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Fixes what stands beside it, or changes and lifts what is fixed. Where one figure shows two things, the form asks which. */
export function PinButton({ places, label }: { readonly places: readonly PinPlace[]; readonly label: string }) {
  const styles = useStyles();
  const titleId = useId();
  const [open, setOpen] = useState(false);
  const [chosen, choose] = useState(0);
  const pins = usePlan((state) => state.plan.pins);
  const report = useAnswer((state) => state.report);
  const pinned = pins.filter((pin) => places.some((place) => isAt(pin, place)));
  const place = places[chosen];
  if (place === undefined || report === null) return null;
  const name = pinned.length === 0 ? text.pin(label) : text.changePin(label, pinned.map((pin) => pinWords(pin.value)).join(', '));
  const show = (next: boolean) => {
    setOpen(next);
    if (next) choose(Math.max(0, places.findIndex((each) => pinned.some((pin) => isAt(pin, each)))));
  };
  return (
    <Popover open={open} onOpenChange={(_, data) => show(data.open)} trapFocus withArrow positioning="below-end">
      <PopoverTrigger disableButtonEnhancement>
        <Button
          className={styles.button}
          size="small"
          appearance="subtle"
          aria-label={name}
          title={name}
          icon={pinned.length === 0 ? <PinRegular /> : <PinFilled className={styles.pinned} />}
          data-testid={`pin-${place.target}${place.itemId === undefined ? '' : `-${place.itemId}`}`}
        />
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-labelledby={titleId}>
        <h3 id={titleId} className={styles.title}>
          {text.title(label)}
        </h3>
        <p className={styles.lead}>{text.lead}</p>
        {places.length > 1 && (
          <Field label={text.what}>
            <Select value={String(chosen)} onChange={(_, data) => choose(Number(data.value))}>
              {places.map((each, index) => (
                <option key={each.target} value={index}>
                  {each.label}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <PinForm key={place.target} place={place} pin={pins.find((pin) => isAt(pin, place)) ?? null} current={currentValue(report, place)} onDone={() => setOpen(false)} />
      </PopoverSurface>
    </Popover>
  );
}
