import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import { FACT_ROWS } from '../../../../models/report/factRows';
import { ViewFrame } from '../parts/ViewFrame';
import { FactFilters } from './FactFilters';
import { FactTable } from './FactTable';
import { filterFacts, type FactFilter } from './filterFacts';
import { factsMessages as text } from './messages';

const useStyles = makeStyles({ count: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 }, capped: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px', marginTop: '8px' } });

const EVERYTHING: FactFilter = { query: '', grade: null, area: null };

/** Whole catalogues are searched, but not drawn until somebody asks for them. */
const LISTED = 150;

/** What has a source. It belongs to the product, not to the plan: it is here before there is an answer. */
export function FactsView() {
  const styles = useStyles();
  const [filter, setFilter] = useState(EVERYTHING);
  const [all, setAll] = useState(false);
  const narrow = (next: FactFilter) => {
    setFilter(next);
    setAll(false);
  };
  // Typing stays quick while hundreds of rows follow.
  const shown = filterFacts(FACT_ROWS, useDeferredValue(filter));
  const capped = !all && shown.length > LISTED;
  return (
    <ViewFrame title={text.title} lead={text.lead}>
      <FactFilters rows={FACT_ROWS} filter={filter} onChange={narrow} />
      <p className={styles.count} role="status">
        {shown.length === 0 ? text.nothingFound : text.shown(shown.length, FACT_ROWS.length)}
        {capped && text.cappedAt(LISTED)}
      </p>
      {shown.length > 0 && <FactTable rows={capped ? shown.slice(0, LISTED) : shown} />}
      {capped && (
        <div className={styles.capped}>
          <span>{text.capped(shown.length - LISTED)}</span>
          <Button size="small" onClick={() => setAll(true)}>
            {text.listAll(shown.length)}
          </Button>
        </div>
      )}
    </ViewFrame>
  );
}
