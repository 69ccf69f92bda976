import { Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import type { Gate } from '../../../../../models/cutover/pack';
import { gateStateSchema, type GateState } from '../../../../../models/document/schema/gates';
import { setGateState, writeGate, type GateWords } from './gateEdits';
import { boardMessages as text } from './messages';

const useStyles = makeStyles({
  words: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px' },
  long: { flex: '2 1 160px', minWidth: '112px' },
  short: { flex: '1 1 112px', minWidth: '96px' },
  day: { width: '136px' },
  state: { minWidth: '100px' },
  failed: { color: tokens.colorPaletteRedForeground1 },
});

const LONGEST = { name: 120, note: 4000 } as const;

export function StateCell({ gate }: { readonly gate: Gate }) {
  const styles = useStyles();
  return (
    <Select
      className={styles.state}
      size="small"
      select={{ className: gate.state === 'failed' ? styles.failed : '' }}
      aria-label={text.stateOf(gate.title)}
      value={gate.state}
      onChange={(_event, { value }) => setGateState(gate, value as GateState)}
      data-testid={`gate-state-${gate.id}`}
    >
      {gateStateSchema.options.map((state) => (
        <option key={state} value={state}>
          {text.states[state]}
        </option>
      ))}
    </Select>
  );
}

/** What was shown, who decided, when and why; each is written when its field is left or Enter is pressed, Escape takes it back. */
export function WordsCell({ gate }: { readonly gate: Gate }) {
  const styles = useStyles();
  const undecided = gate.state === 'failed' || gate.state === 'waived';
  return (
    <div className={styles.words}>
      <Word gate={gate} field="shown" className={styles.long} label={text.shownOf(gate.title)} placeholder={text.shown} longest={LONGEST.note} />
      <Word gate={gate} field="by" className={styles.short} label={text.byOf(gate.title)} placeholder={text.by} longest={LONGEST.name} />
      <Word gate={gate} field="on" className={styles.day} label={text.onOf(gate.title)} placeholder="" longest={LONGEST.name} />
      {(undecided || gate.reason !== '') && <Word gate={gate} field="reason" className={styles.long} label={text.reasonOf(gate.title)} placeholder={undecided ? text.reasonNeeded : text.reason} longest={LONGEST.note} />}
    </div>
  );
}

interface WordProps {
  readonly gate: Gate;
  readonly field: keyof GateWords;
  readonly className: string;
  readonly label: string;
  readonly placeholder: string;
  readonly longest: number;
}

function Word({ gate, field, className, label, placeholder, longest }: WordProps) {
  const known = gate[field] ?? '';
  const onKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Escape') event.currentTarget.value = known;
    if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur();
  };
  return (
    <Input
      key={known}
      className={className}
      size="small"
      type={field === 'on' ? 'date' : 'text'}
      maxLength={longest}
      placeholder={placeholder}
      aria-label={label}
      defaultValue={known}
      onKeyDown={onKey}
      onBlur={({ target }) => target.value.trim() !== known && writeGate(gate, { [field]: target.value.trim() })}
      data-testid={`gate-${field}-${gate.id}`}
    />
  );
}
