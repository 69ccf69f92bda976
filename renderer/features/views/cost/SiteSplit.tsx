import { Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import { allocationDriverOf } from '../../../../models/cost/allocationDriverOf';
import { setAllocationDriver } from '../../../../models/document/edits';
import type { Bill, SiteAllocation } from '../../../../models/report/report';
import { usePlan } from '../../../state/usePlan';
import { LayerChart } from './LayerChart';
import { siteBars } from './layerBars';
import { costMessages as text } from './messages';
import { SiteTable } from './SiteTable';

const useStyles = makeStyles({
  lead: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  field: { maxWidth: '420px', marginBottom: '8px' },
  chart: { marginTop: '16px' },
});

interface SiteSplitProps {
  readonly bill: Bill;
  /** At least one. */
  readonly allocation: readonly SiteAllocation[];
}

/** The bill split back to the sites by the driver that the plan names; the choice goes with the plan and can be undone. */
export function SiteSplit({ bill, allocation }: SiteSplitProps) {
  const styles = useStyles();
  const driver = usePlan((state) => allocationDriverOf(state.plan));
  const edit = usePlan((state) => state.edit);
  const shown = allocation.find((each) => each.driver === driver) ?? allocation[0];
  const bars = useMemo(() => (shown ? siteBars(shown, bill.lines) : []), [shown, bill.lines]);
  const note = useId();
  const choose = (value: string) => {
    const chosen = allocation.find((each) => each.driver === value)?.driver;
    if (chosen !== undefined) edit(text.changeSplit, (plan) => setAllocationDriver(plan, chosen));
  };
  if (shown === undefined) return null;
  const names = new Map(shown.sites.map(({ siteId, name }) => [siteId, name]));
  const label = text.siteChart(bill.currency);
  return (
    <>
      <p className={styles.lead}>{text.splitLead}</p>
      <Field label={text.splitBy} orientation="horizontal" className={styles.field}>
        <Select value={shown.driver} aria-describedby={note} onChange={(_, data) => choose(data.value)}>
          {allocation.map((each) => (
            <option key={each.driver} value={each.driver}>
              {text.drivers[each.driver]}
            </option>
          ))}
        </Select>
      </Field>
      <p id={note} className={styles.lead} hidden={shown.basis === shown.driver}>
        {text.nothingToCount}
      </p>
      <SiteTable allocation={shown} bill={bill} />
      <div className={styles.chart}>
        <LayerChart label={label} rowTitle={text.site} bars={bars} currency={bill.currency} nameOf={(id) => names.get(id) ?? id} />
      </div>
    </>
  );
}
