import { makeStyles, tokens } from '@fluentui/react-components';
import type { SampleReport } from '../../../../models/uncertainty/sampleReport';
import { formatMoney, formatNumber, formatPercent } from '../../../i18n';
import { PlainLink } from '../../why/PlainLink';
import { showAssumption } from '../assumptions/showAssumption';
import { Tiles } from '../parts/Tiles';
import { ViewSection } from '../parts/ViewSection';
import { BillHistogram } from './BillHistogram';
import { BudgetLineTable } from './BudgetLineTable';
import { CorrelationTable } from './CorrelationTable';
import { DriverChart } from './DriverChart';
import { rangesMessages as text } from './messages';
import { SpreadTable } from './SpreadTable';

const useStyles = makeStyles({ basis: { margin: '0 0 16px', maxWidth: '72ch', color: tokens.colorNeutralForeground2 } });

/** Percentiles first, then the whole distribution, the sizes and what drives it. */
export function RangesResult({ report }: { readonly report: SampleReport }) {
  const styles = useStyles();
  const { currency, monthly, budget, contingency, drivers, driverCounts } = report;
  const money = (amount: string | number) => formatMoney(String(amount), currency);
  const risk = budget === null ? text.noBudget : text.band(formatPercent(budget.missShare), formatPercent(budget.halfWidth));
  return (
    <div data-testid="ranges-result">
      <p className={styles.basis} role="status">
        {text.basis(formatNumber(report.draws), String(report.seed))} {report.incompleteDraws > 0 && text.incomplete(formatNumber(report.incompleteDraws))}
      </p>
      <Tiles
        tiles={[
          { id: 'planned', label: `${text.monthly}, ${text.planned.toLowerCase()}`, value: money(monthly.point), note: text.plannedNote(formatPercent(report.pointShare)) },
          { id: 'p10', label: text.p10, value: money(monthly.p10) },
          { id: 'p50', label: text.p50, value: money(monthly.p50) },
          { id: 'p90', label: text.p90, value: money(monthly.p90) },
          { id: 'budget', label: text.budget, value: risk, ...(budget === null ? {} : { note: text.budgetNote(money(budget.perMonth)) }) },
          {
            id: 'contingency',
            label: text.contingency,
            value: (
              <PlainLink name={text.showConfidence} onClick={() => showAssumption('contingency.confidence')}>
                {money(contingency.perMonth)}
              </PlainLink>
            ),
            note: text.contingencyNote(formatPercent(contingency.confidence), money(contingency.perYear)),
          },
        ]}
      />
      <ViewSection title={text.lines}>
        <BudgetLineTable report={report} />
      </ViewSection>
      <ViewSection title={text.bills}>
        <BillHistogram report={report} />
      </ViewSection>
      <ViewSection title={text.sizes}>
        <SpreadTable report={report} />
      </ViewSection>
      {report.correlations.length > 0 && (
        <ViewSection title={text.together}>
          <p className={styles.basis}>{text.togetherLead}</p>
          <CorrelationTable report={report} />
        </ViewSection>
      )}
      <ViewSection title={text.drivers}>
        {drivers.length === 0 ? (
          <p>{text.noDrivers}</p>
        ) : (
          <>
            <p className={styles.basis}>{text.driversLead(formatNumber(drivers.length), formatNumber(driverCounts.moving), formatNumber(driverCounts.all))}</p>
            <DriverChart report={report} />
          </>
        )}
      </ViewSection>
    </div>
  );
}
