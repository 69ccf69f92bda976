import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { assumptionsOf } from '../../../models/assumptions/register';
import type { Site } from '../../../models/document';
import type { ClosedDays } from '../../../models/waves/calendar/closedDays';
import type { FeasibleWindow } from '../../../models/waves/calendar/feasibleWindows';
import { siteOutlook } from '../../../models/waves/siteOutlook';
import { formatDate, formatMoment } from '../../i18n';
import { usePlan } from '../../state/usePlan';
import { calendarText as text } from './messages';

/** Enough to see the pattern; the rest comes on request. */
const FIRST_SHOWN = 6;

const useStyles = makeStyles({
  lead: { margin: '0 0 4px', color: tokens.colorNeutralForeground2 },
  heading: { margin: '8px 0 2px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: '16px', fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  reason: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** When a site can move and what closes the days between, worked out while it is looked at. */
export function SiteOutlookList({ site }: { readonly site: Site }) {
  const styles = useStyles();
  const plan = usePlan((state) => state.plan);
  const { windows, closed, closedAfter, neededHours, days } = useMemo(() => siteOutlook(plan, assumptionsOf(plan), site), [plan, site]);
  return (
    <div data-testid="site-outlook">
      <p className={styles.lead}>{text.windowsLead(windows.length, neededHours, formatDate(days.from), formatDate(days.to))}</p>
      {windows.length === 0 ? <p className={styles.reason}>{text.closedBy(namesOf(closedAfter))}</p> : <ShortList label={text.windows} items={windows.map((window) => <Window key={window.from} window={window} />)} />}
      <h4 className={styles.heading}>{text.closedDays}</h4>
      {closed.length === 0 ? <p className={styles.reason}>{text.noneClosed}</p> : <ShortList label={text.closedDays} items={closed.map((run) => <Closed key={run.from} run={run} />)} />}
    </div>
  );
}

const namesOf = (reasons: readonly { readonly name: string }[]): string => reasons.map(({ name }) => name).join(', ');

function Window({ window: { from, to, hours, latestStart, against } }: { readonly window: FeasibleWindow }) {
  const styles = useStyles();
  return (
    <li>
      {text.window(formatMoment(from), formatMoment(to), hours)}
      <div className={styles.reason}>{[text.latestStart(formatMoment(latestStart)), ...(against.length > 0 ? [text.against(namesOf(against))] : [])].join(' · ')}</div>
    </li>
  );
}

function Closed({ run: { from, to, reasons } }: { readonly run: ClosedDays }) {
  const styles = useStyles();
  return (
    <li>
      {text.period(formatDate(from), formatDate(to))}
      <div className={styles.reason}>{reasons.map(({ name, hard }) => (hard ? name : text.soft(name))).join(', ')}</div>
    </li>
  );
}

function ShortList({ label, items }: { readonly label: string; readonly items: readonly ReactNode[] }) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {all ? items : items.slice(0, FIRST_SHOWN)}
      </ul>
      {!all && items.length > FIRST_SHOWN && (
        <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
          {text.more(items.length - FIRST_SHOWN)}
        </Button>
      )}
    </>
  );
}
