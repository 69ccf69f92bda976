import { useState } from 'react';
import { useShownPlan } from '../../../state/shownPlan';
import { ReportView } from '../parts/ReportView';
import { ViewSection } from '../parts/ViewSection';
import { DemandFigures } from './DemandFigures';
import { HeatMap } from './HeatMap';
import { localWeek, seasonInstant, zoneOffsetMinutes } from './localWeek';
import { demandMessages as text } from './messages';
import { peaks } from './peaks';
import { PeakTable } from './PeakTable';
import { SiteChart } from './SiteChart';
import { TimeSwitch, UTC } from './TimeSwitch';

/** When the company works, hour by hour, in UTC or on a site's own clock. */
export function DemandView() {
  const { plan } = useShownPlan();
  const [siteId, setSiteId] = useState(UTC);
  return (
    <ReportView title={text.title} lead={text.lead}>
      {({ demand, figures }) => {
        const zone = plan.sites.find((site) => site.id === siteId)?.timeZone;
        const year = Number(plan.company.startDate.slice(0, 4));
        const week = localWeek(zone === undefined ? 0 : (zoneOffsetMinutes(zone, seasonInstant(year, demand.season)) ?? 0));
        const compared = peaks(demand, text.companyWide);
        return (
          <>
            <DemandFigures demand={demand} peaks={compared} week={week} peakFigure={figures['demand.peakRequestsPerHour']} />
            <ViewSection title={text.week}>
              <TimeSwitch sites={plan.sites} value={zone === undefined ? UTC : siteId} onChange={setSiteId} />
              <HeatMap demand={demand} week={week} />
            </ViewSection>
            <ViewSection title={text.bySite}>
              <SiteChart demand={demand} peaks={compared} week={week} />
              <PeakTable peaks={compared} week={week} />
            </ViewSection>
          </>
        );
      }}
    </ReportView>
  );
}
