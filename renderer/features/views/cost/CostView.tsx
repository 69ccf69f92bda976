import { useMemo } from 'react';
import { formatNumber, formatPartialDate } from '../../../i18n';
import { useShownPlan } from '../../../state/shownPlan';
import { environmentNames } from '../../answer/environmentNames';
import { ReportView } from '../parts/ReportView';
import { ViewSection } from '../parts/ViewSection';
import { Bill } from './Bill';
import { CashFlowPart } from './CashFlowPart';
import { Commitments } from './Commitments';
import { CostTiles } from './CostTiles';
import { LayerChart } from './LayerChart';
import { layerBars } from './layerBars';
import { costMessages as text } from './messages';
import { NotOnBill } from './NotOnBill';
import { rungNames } from './rungNames';
import { SiteSplit } from './SiteSplit';

/** All digits that rates are quoted with. */
const RATE_DIGITS = 6;

/** The bill of materials: where the money goes, line by line. */
export function CostView() {
  const { environments } = useShownPlan().plan;
  const plainName = useMemo(() => environmentNames(environments), [environments]);
  return (
    <ReportView title={text.title} lead={text.lead}>
      {({ bill, allocation, commitments, cashFlow, summary }) => {
        const nameOf = rungNames(plainName, summary);
        return (
          <>
            <CostTiles summary={summary} bill={bill} />
            {bill.currency !== 'USD' && <p>{text.rate(formatNumber(bill.exchangeRatePerUsd, { digits: RATE_DIGITS }), bill.currency, formatPartialDate(bill.exchangeRateAsOf ?? ''))}</p>}
            <ViewSection title={text.byLayer}>
              <LayerChart label={text.chart(bill.currency)} rowTitle={text.environment} bars={layerBars(bill.lines)} currency={bill.currency} nameOf={nameOf} />
            </ViewSection>
            {allocation.length > 0 && (
              <ViewSection title={text.bySite}>
                <SiteSplit bill={bill} allocation={allocation} />
              </ViewSection>
            )}
            {commitments.rows.length > 0 && (
              <ViewSection title={text.commitments}>
                <Commitments commitments={commitments} summary={summary} nameOf={nameOf} />
              </ViewSection>
            )}
            <ViewSection title={text.cashFlow}>
              <CashFlowPart flow={cashFlow} />
            </ViewSection>
            <ViewSection title={text.bill}>
              <Bill bill={bill} environmentName={nameOf} />
            </ViewSection>
            <ViewSection title={text.notOnBill}>
              <NotOnBill rows={summary.notOnBill} />
            </ViewSection>
          </>
        );
      }}
    </ReportView>
  );
}
