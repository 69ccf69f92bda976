import { Button, Select, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { AlternativeRow } from '../../../../models/report/report';
import { AlternativeTable } from './AlternativeTable';
import { decisionsMessages as text } from './messages';
import type { Status } from './sortAlternatives';
import { sortAlternatives, STATUS_ORDER } from './sortAlternatives';

const useStyles = makeStyles({ bar: { maxWidth: '260px', marginBottom: '8px' }, more: { marginTop: '8px' } });

const FIRST_ROWS = 20;

interface AlternativesProps {
  readonly alternatives: readonly AlternativeRow[];
  readonly currency: string;
  readonly objectiveName: (id: string) => string;
}

/** All alternatives, the answer first; long lists open on demand. */
export function Alternatives({ alternatives, currency, objectiveName }: AlternativesProps) {
  const styles = useStyles();
  const [status, setStatus] = useState<Status | null>(null);
  const [all, setAll] = useState(false);
  const rows = sortAlternatives(alternatives).filter((row) => status === null || row.status === status);
  const shown = all ? rows : rows.slice(0, FIRST_ROWS);
  if (alternatives.length === 0) return <p>{text.none}</p>;
  return (
    <>
      <div className={styles.bar}>
        <Select aria-label={text.filter} value={status ?? ''} onChange={(_, data) => setStatus(STATUS_ORDER.find((known) => known === data.value) ?? null)}>
          <option value="">{text.count(text.all, alternatives.length)}</option>
          {STATUS_ORDER.map((known) => (
            <option key={known} value={known}>
              {text.count(text.status(known), alternatives.filter((row) => row.status === known).length)}
            </option>
          ))}
        </Select>
      </div>
      <AlternativeTable rows={shown} all={alternatives} currency={currency} objectiveName={objectiveName} />
      {rows.length > shown.length && (
        <Button className={styles.more} onClick={() => setAll(true)}>
          {text.more(rows.length - shown.length)}
        </Button>
      )}
    </>
  );
}
