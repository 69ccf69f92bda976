import { Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import type { Bill, SiteAllocation } from '../../../../models/report/report';
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

/** The bill split back to the sites by the driver that the reader chooses. */
export function SiteSplit({ bill, allocation }: SiteSplitProps) {
  const styles = useStyles();
  const [driver, setDriver] = useState<string | null>(null);
  const shown = allocation.find((each) => each.driver === driver) ?? allocation[0];
  const bars = useMemo(() => (shown ? siteBars(shown, bill.lines) : []), [shown, bill.lines]);
  const note = useId();
  if (shown === undefined) return null;
  const names = new Map(shown.sites.map(({ siteId, name }) => [siteId, name]));
  const label = text.siteChart(bill.currency);
  return (
    <>
      <p className={styles.lead}>{text.splitLead}</p>
      <Field label={text.splitBy} orientation="horizontal" className={styles.field}>
        <Select value={shown.driver} aria-describedby={note} onChange={(_, data) => setDriver(data.value)}>
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
