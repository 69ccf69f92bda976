import { Button, Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CalendarEvent } from '../../../models/document';
import { addCalendarEvents } from '../../../models/document/edits';
import type { ProposedEntry } from '../../../shared/icalendar/proposedEntry';
import { formatDate } from '../../i18n';
import { usePlan } from '../../state/usePlan';
import { BLACKOUT_KINDS, RETURNS } from '../inspector/fields/messages';
import { calendarText as text } from './messages';

type Kind = CalendarEvent['kind'];

/** A page of boxes; the rest of a long file is taken or left as a whole. */
const MOST_SHOWN = 100;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '8px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  list: { listStyleType: 'none', margin: 0, padding: 0, maxHeight: '320px', overflowY: 'auto', overflowWrap: 'anywhere' },
  input: { minWidth: 0, width: '100%' },
  actions: { display: 'flex', gap: '8px', flexWrap: 'wrap' },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface CalendarProposalsProps {
  readonly entries: readonly ProposedEntry[];
  readonly siteIds: readonly string[];
  readonly onDone: (message: string) => void;
}

/** What a calendar file proposes, to take one by one or all: one step that can be undone. */
export function CalendarProposals({ entries, siteIds, onDone }: CalendarProposalsProps) {
  const styles = useStyles();
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [kind, setKind] = useState<Kind>('change-freeze');
  const chosen = entries.filter((_, at) => !left.has(at));
  const toggle = (at: number) => setLeft(left.has(at) ? new Set([...left].filter((each) => each !== at)) : new Set([...left, at]));
  const accept = () => {
    const before = usePlan.getState().plan.calendars.events?.length ?? 0;
    const events = chosen.map(({ times: _times, unknownZone: _zone, ...entry }) => ({ ...entry, kind, siteIds: [...siteIds] }));
    usePlan.getState().edit(text.importStep(chosen.length), (plan) => addCalendarEvents(plan, events));
    const added = (usePlan.getState().plan.calendars.events?.length ?? 0) - before;
    onDone(text.imported(added, chosen.length - added));
  };
  return (
    <div className={styles.root} role="group" aria-label={text.proposals(entries.length)} data-testid="calendar-proposals">
      <Field size="small" label={text.proposedKind}>
        <Select size="small" className={styles.input} value={kind} onChange={(_, { value }) => setKind(value as Kind)} data-testid="calendar-kind">
          {Object.entries(BLACKOUT_KINDS)
            .filter(([key]) => key !== 'shift')
            .map(([key, label]) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
        </Select>
      </Field>
      <ul className={styles.list} aria-label={text.proposals(entries.length)}>
        {entries.slice(0, MOST_SHOWN).map((entry, at) => (
          <li key={at}>
            <Checkbox checked={!left.has(at)} onChange={() => toggle(at)} label={<span>{entry.name} <span className={styles.hint}>{whenOf(entry)}</span></span>} data-testid={`calendar-proposal-${String(at)}`} />
          </li>
        ))}
      </ul>
      {entries.length > MOST_SHOWN && <p className={styles.hint}>{text.andMore(entries.length - MOST_SHOWN)}</p>}
      <div className={styles.actions}>
        <Button size="small" appearance="primary" disabled={chosen.length === 0} onClick={accept} data-testid="calendar-accept">
          {text.accept(chosen.length)}
        </Button>
        <Button size="small" onClick={() => setLeft(left.size === entries.length ? new Set() : new Set(entries.keys()))}>
          {left.size === entries.length ? text.takeAll : text.takeNone}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => onDone('')}>
          {text.leave}
        </Button>
      </div>
    </div>
  );
}

function whenOf({ from, to, start, end, every, times, timeZone, unknownZone }: ProposedEntry): string {
  const days = text.period(formatDate(from), formatDate(to));
  const clock = start === undefined ? '' : `${start}–${end ?? ''}${timeZone === undefined ? '' : ` ${timeZone}`}`;
  return [days, clock, every === undefined ? '' : `${RETURNS[every]} (${text.times(times)})`, unknownZone === undefined ? '' : text.zoneUnknown(unknownZone)].filter((part) => part !== '').join(', ');
}
