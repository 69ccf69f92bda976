import { ReportView } from '../parts/ReportView';
import { ViewSection } from '../parts/ViewSection';
import { Backlog } from './Backlog';
import { BatchTable } from './BatchTable';
import { LineTable } from './LineTable';
import { LineTiles } from './LineTiles';
import { operationsMessages as text } from './messages';
import { ReservedTable } from './ReservedTable';
import { ScalingTable } from './ScalingTable';

/** The week of the running system: scaling, queues, batch windows, lines. */
export function OperationsView() {
  return (
    <ReportView title={text.title} lead={text.lead}>
      {(report) => (
        <>
          <ViewSection title={text.scaling}>
            <ScalingTable rows={report.scaling} currency={report.bill.currency} />
            <ReservedTable rows={report.scaling} />
          </ViewSection>
          <ViewSection title={text.backlog}>
            <Backlog report={report} />
          </ViewSection>
          <ViewSection title={text.batch}>
            <BatchTable rows={report.batch} />
          </ViewSection>
          <ViewSection title={text.lines}>
            <LineTiles figures={report.figures} />
            <LineTable rows={report.lines} />
          </ViewSection>
        </>
      )}
    </ReportView>
  );
}
