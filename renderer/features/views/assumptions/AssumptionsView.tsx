import { Checkbox, SearchBox, makeStyles } from '@fluentui/react-components';
import { usePlan } from '../../../state/usePlan';
import { ReportView } from '../parts/ReportView';
import { useAssumptionSearch } from './assumptionSearch';
import { AssumptionTable } from './AssumptionTable';
import { filterAssumptions, registerRows } from './filterAssumptions';
import { assumptionsMessages as text } from './messages';

const useStyles = makeStyles({ bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 16px', marginBottom: '8px' }, search: { width: '280px', maxWidth: '100%' } });

/** The register of assumptions and its overrides in this plan. */
export function AssumptionsView() {
  const styles = useStyles();
  const overrides = usePlan((state) => state.plan.assumptions);
  const { query, overriddenOnly, search, showOverriddenOnly } = useAssumptionSearch();
  return (
    <ReportView title={text.title} lead={text.lead}>
      {({ assumptions }) => {
        const rows = registerRows(assumptions, overrides);
        const shown = filterAssumptions(rows, query, overriddenOnly);
        const overridden = rows.filter((row) => row.override !== null).length;
        if (rows.length === 0) return <p>{text.none}</p>;
        return (
          <>
            <div className={styles.bar}>
              <SearchBox className={styles.search} aria-label={text.search} placeholder={text.searchHint} value={query} onChange={(_, data) => search(data.value)} />
              <Checkbox label={text.overriddenOnly(overridden)} checked={overriddenOnly} onChange={(_, data) => showOverriddenOnly(data.checked === true)} />
            </div>
            {shown.length === 0 ? <p>{text.nothingFound}</p> : <AssumptionTable rows={shown} />}
          </>
        );
      }}
    </ReportView>
  );
}
