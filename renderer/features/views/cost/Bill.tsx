import { Checkbox, SearchBox, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Bill as BillOfReport } from '../../../../models/report/report';
import { BillTable } from './BillTable';
import { filterLines } from './filterLines';
import { groupBill, subtotal } from './groupBill';
import { costMessages as text } from './messages';

const useStyles = makeStyles({ bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 16px', marginBottom: '8px' }, search: { width: '260px', maxWidth: '100%' } });

interface BillProps {
  readonly bill: BillOfReport;
  readonly environmentName: (id: string) => string;
}

/** All lines with a filter; while filtered, the table tells the sum of the shown lines beside the whole. */
export function Bill({ bill, environmentName }: BillProps) {
  const styles = useStyles();
  const [query, setQuery] = useState('');
  const [missingOnly, setMissingOnly] = useState(false);
  const shown = useMemo(() => filterLines(bill.lines, { query, missingOnly }, environmentName), [bill.lines, query, missingOnly, environmentName]);
  const grouped = useMemo(() => groupBill(shown), [shown]);
  if (bill.lines.length === 0) return <p>{text.noLines}</p>;
  return (
    <>
      <div className={styles.bar}>
        <SearchBox className={styles.search} aria-label={text.filter} placeholder={text.filterHint} value={query} onChange={(_, data) => setQuery(data.value)} />
        <Checkbox label={text.missingOnly} checked={missingOnly} onChange={(_, data) => setMissingOnly(data.checked === true)} />
      </div>
      {shown.length === 0 ? (
        <p>{text.nothingFound}</p>
      ) : (
        <BillTable grouped={grouped} whole={subtotal(bill.lines)} filtered={shown.length < bill.lines.length} currency={bill.currency} environmentName={environmentName} />
      )}
    </>
  );
}
