import { FigureButton } from '../../why/FigureButton';
import { formatQuantity } from '../../why/formatQuantity';
import { ReportView } from '../parts/ReportView';
import { Tiles } from '../parts/Tiles';
import { ViewSection } from '../parts/ViewSection';
import { AvailabilityTable } from './AvailabilityTable';
import { resilienceMessages as text } from './messages';
import { ObjectiveTable } from './ObjectiveTable';
import { ScenarioTable } from './ScenarioTable';

/** What can fail, what it costs, and whether the objectives hold. */
export function ResilienceView() {
  const figure = (id: string, label: string, value: number | string, unit: string) => <FigureButton figureId={id} label={label} quantity={formatQuantity(value, unit)} />;
  return (
    <ReportView title={text.title} lead={text.lead}>
      {({ summary: { resilience, cost }, figures, scenarios, availability }) => (
        <>
          <Tiles
            tiles={[
              { id: 'availability', label: text.availability, value: figure('resilience.availability', text.availability, resilience.availability, 'share') },
              { id: 'expected', label: text.expected, value: figure('resilience.expectedAvailability', text.expected, resilience.expectedAvailability, 'share') },
              { id: 'downtime', label: text.downtime, value: figure('resilience.expectedDowntimeHoursPerYear', text.downtime, resilience.expectedDowntimeHoursPerYear, 'hours/year') },
              { id: 'entries', label: text.dataLossYear, value: figure('resilience.expectedEntriesLostPerYear', text.dataLossYear, resilience.expectedEntriesLostPerYear, '') },
              { id: 'loss', label: text.loss, value: figure('cost.expectedDowntimeLossYearly', text.loss, cost.expectedDowntimeLossYearly, `${cost.currency}/year`) },
            ]}
          />
          <ViewSection title={text.objectives}>
            <ObjectiveTable objectives={resilience.objectives} figures={figures} />
          </ViewSection>
          <ViewSection title={text.diagram}>
            <p>{text.diagramNote}</p>
            <AvailabilityTable rows={availability} />
            <p>{text.withoutSla(resilience.withoutSla)}</p>
          </ViewSection>
          <ViewSection title={text.scenarios}>
            <ScenarioTable scenarios={scenarios} currency={cost.currency} />
          </ViewSection>
        </>
      )}
    </ReportView>
  );
}
