import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowImport20Regular } from '@fluentui/react-icons';
import { useRef, useState, type ChangeEvent } from 'react';
import { planPeriod } from '../../../models/capacity/planPeriod';
import type { ReadCalendar } from '../../../shared/icalendar/proposedEntry';
import { readCalendar } from '../../../shared/icalendar/readCalendar';
import { describeProblem } from '../../../shared/messages';
import { usePlan } from '../../state/usePlan';
import { CalendarProposals } from './CalendarProposals';
import { calendarText as text } from './messages';

const useStyles = makeStyles({
  opener: { alignSelf: 'flex-start' },
  told: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Reads a calendar file and shows what it proposes for some sites; none means all of them. Nothing comes into the plan unasked. */
export function CalendarImport({ siteIds }: { readonly siteIds: readonly string[] }) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<ReadCalendar | null>(null);
  const [told, tell] = useState('');
  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    // The same file may be chosen once more.
    event.target.value = '';
    if (!file) return;
    const { start, end } = planPeriod(usePlan.getState().plan);
    const result = await readCalendar(await file.text(), file.name, { from: start, to: end });
    setFound(result.ok ? result.value : null);
    tell(result.ok ? text.skipped(result.value.skipped) : result.problems.map(describeProblem).join(' '));
  };
  const done = (message: string) => {
    setFound(null);
    tell(message);
  };
  return (
    <>
      <input ref={input} type="file" accept=".ics,text/calendar" hidden aria-hidden onChange={(event) => void read(event)} data-testid="calendar-file" />
      <Button size="small" appearance="subtle" className={styles.opener} icon={<ArrowImport20Regular />} onClick={() => input.current?.click()} data-testid="calendar-import">
        {text.importCalendar}
      </Button>
      {found !== null && <CalendarProposals entries={found.entries} siteIds={siteIds} onDone={done} />}
      <p className={styles.told} role="status">
        {told}
      </p>
    </>
  );
}
