import { useMemo } from 'react';
import { usePlan } from '../../../state/usePlan';
import { environmentNames } from '../../answer/environmentNames';
import { ReportView } from '../parts/ReportView';
import { ViewSection } from '../parts/ViewSection';
import { Bill } from './Bill';
import { CostTiles } from './CostTiles';
import { LayerChart } from './LayerChart';
import { costMessages as text } from './messages';

/** The bill of materials: where the money goes, line by line. */
export function CostView() {
  const environments = usePlan((state) => state.plan.environments);
  const nameOf = useMemo(() => environmentNames(environments), [environments]);
  return (
    <ReportView title={text.title} lead={text.lead}>
      {({ bill, summary }) => (
        <>
          <CostTiles summary={summary} />
          <ViewSection title={text.byLayer}>
            <LayerChart bill={bill} environmentName={nameOf} />
          </ViewSection>
          <ViewSection title={text.bill}>
            <Bill bill={bill} environmentName={nameOf} />
          </ViewSection>
        </>
      )}
    </ReportView>
  );
}
