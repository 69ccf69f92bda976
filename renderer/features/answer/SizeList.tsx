import type { Report } from '../../../models/report/report';
import { formatQuantity } from '../why/formatQuantity';
import type { Definition } from './DefinitionList';
import { DefinitionList } from './DefinitionList';
import { answerMessages as text } from './messages';
import { PanelSection } from './PanelSection';
import { nodesWords, postgresWords, redisWords } from './sizeWords';

/** How big each layer is. */
export function SizeList({ report }: { readonly report: Report }) {
  return (
    <PanelSection title={text.sizes}>
      <DefinitionList items={sizes(report)} />
    </PanelSection>
  );
}

function sizes({ summary, figures }: Report): readonly Definition[] {
  const { capacity } = summary;
  const peak = figures['demand.peakRequestsPerHour'];
  const count = (id: string, label: string, value: number): Definition => ({ figureId: id, label, quantity: formatQuantity(value, '') });
  const words = (id: string, label: string, amount: string): Definition => ({ figureId: id, label, quantity: { amount, unit: '' } });
  return [
    ...(peak ? [{ figureId: peak.id, label: text.peak, quantity: formatQuantity(peak.value, peak.unit) }] : []),
    count('capacity.webWorkers', text.webWorkers, capacity.webWorkers),
    count('capacity.websocketProcesses', text.websocket, capacity.websocketProcesses),
    count('capacity.jobWorkers', text.jobWorkers, capacity.jobWorkers),
    count('capacity.scheduledJobProcesses', text.scheduled, capacity.scheduledJobProcesses),
    words('capacity.nodes', text.nodes, nodesWords(capacity.nodes)),
    words('capacity.postgres', text.postgres, postgresWords(capacity.postgres)),
    words('capacity.redis', text.redis, redisWords(capacity.redis)),
  ];
}
