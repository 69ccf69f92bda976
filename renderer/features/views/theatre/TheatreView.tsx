import { useEffect } from 'react';
import { useTheatre } from '../../../state/theatreStore';
import { useShownPlan } from '../../../state/shownPlan';
import { ReportView } from '../parts/ReportView';
import { ViewSection } from '../parts/ViewSection';
import { EventTable } from './EventTable';
import { FlowTable } from './FlowTable';
import { OtherFlows } from './OtherFlows';
import { keepPlaying } from './keepPlaying';
import { theatreMessages as text } from './messages';
import { ProcessTable } from './ProcessTable';
import { StoreChart } from './StoreChart';
import { TheatreControls } from './TheatreControls';
import { TheatreTiles } from './TheatreTiles';

/** One failure in one plant, played flow by flow. */
export function TheatreView() {
  useEffect(keepPlaying, []);
  const played = useTheatre((state) => state.played);
  const { plan } = useShownPlan();
  return (
    <ReportView title={text.title} lead={text.lead}>
      {(report) =>
        played === null ? (
          <p>{text.none}</p>
        ) : (
          <>
            <TheatreControls plan={plan} report={report} played={played} />
            <TheatreTiles played={played} />
            <ViewSection title={text.events}>
              <EventTable events={played.events} />
            </ViewSection>
            <ViewSection title={text.stores}>
              <StoreChart played={played} />
            </ViewSection>
            <ViewSection title={text.flows}>
              <FlowTable flows={played.flows.filter((flow) => flow.ofSite)} caption={text.flows} />
              <OtherFlows flows={played.flows.filter((flow) => !flow.ofSite && flow.state !== 'goes-on')} />
            </ViewSection>
            <ViewSection title={text.processes}>
              <ProcessTable workloads={played.workloads} />
            </ViewSection>
          </>
        )
      }
    </ReportView>
  );
}
