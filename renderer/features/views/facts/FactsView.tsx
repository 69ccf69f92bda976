import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import { FACT_ROWS } from '../../../../models/report/factRows';
import { ViewFrame } from '../parts/ViewFrame';
import { FactFilters } from './FactFilters';
import { FactTable } from './FactTable';
import { filterFacts, type FactFilter } from './filterFacts';
import { factsMessages as text } from './messages';

const useStyles = makeStyles({ count: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 } });

const EVERYTHING: FactFilter = { query: '', grade: null, area: null };

/** The sourced constants. They belong to the product, not to the plan: they are here before there is an answer. */
export function FactsView() {
  const styles = useStyles();
  const [filter, setFilter] = useState(EVERYTHING);
  // Typing stays quick while hundreds of rows follow.
  const shown = filterFacts(FACT_ROWS, useDeferredValue(filter));
  return (
    <ViewFrame title={text.title} lead={text.lead}>
      <FactFilters rows={FACT_ROWS} filter={filter} onChange={setFilter} />
      <p className={styles.count} role="status">
        {shown.length === 0 ? text.nothingFound : text.shown(shown.length, FACT_ROWS.length)}
      </p>
      {shown.length > 0 && <FactTable rows={shown} />}
    </ViewFrame>
  );
}
