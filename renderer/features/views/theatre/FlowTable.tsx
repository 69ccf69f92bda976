import type { FlowFate } from '../../../../models/theatre/performance';
import { flowFigureId } from '../../../../models/theatre/flowFigures';
import { formatNumber, NO_VALUE } from '../../../i18n';
import { FateMark } from '../../theatre/FateMark';
import { FigureButton } from '../../why/FigureButton';
import type { Column } from '../parts/TableFrame';
import { StoryTable } from '../parts/StoryTable';
import { theatreMessages as text } from './messages';
import { spanText } from './spanText';

type Part = Parameters<typeof flowFigureId>[1];

/** A number that answers “why?”; a dash where there is none. */
function Count({ flow, count, part, label }: { readonly flow: FlowFate; readonly count: number; readonly part: Part; readonly label: string }) {
  return Math.round(count) === 0 ? NO_VALUE : <FigureButton figureId={flowFigureId(flow.flowId, part)} label={`${label}: ${flow.name}`} quantity={{ amount: formatNumber(Math.round(count), { digits: 0 }), unit: '' }} />;
}

const columns = (): readonly Column<FlowFate>[] => [
  { id: 'state', title: text.state, cell: (flow) => <FateMark state={flow.state} /> },
  { id: 'made', title: text.made, numeric: true, cell: (flow) => <Count flow={flow} count={flow.produced} part="produced" label={text.made} /> },
  { id: 'kept', title: text.kept, numeric: true, cell: (flow) => (flow.store === null ? NO_VALUE : <Count flow={flow} count={flow.kept} part="kept" label={text.kept} />) },
  { id: 'resend', title: text.resend, numeric: true, cell: (flow) => <Count flow={flow} count={flow.resend} part="astray" label={text.resend} /> },
  { id: 'lost', title: text.lostOrUnanswered, numeric: true, cell: (flow) => <Count flow={flow} count={flow.lost} part="astray" label={flow.mode === 'sync' ? text.unanswered : text.lost} /> },
  {
    id: 'back',
    title: text.backIn,
    numeric: true,
    cell: (flow) => (flow.backAtMinute === null ? NO_VALUE : <FigureButton figureId={flowFigureId(flow.flowId, 'back')} label={`${text.backIn}: ${flow.name}`} quantity={{ amount: spanText(flow.backAtMinute), unit: '' }} />),
  },
];

/** Each flow with its state and numbers, and below why, what people do meanwhile and whom they call. */
export function FlowTable({ flows, caption }: { readonly flows: readonly FlowFate[]; readonly caption: string }) {
  if (flows.length === 0) return <p>{text.noFlows}</p>;
  return (
    <StoryTable
      caption={caption}
      columns={columns()}
      rows={flows}
      rowKey={(flow) => flow.flowId}
      title={(flow) => flow.name}
      story={(flow) => (flow.state === 'goes-on' ? [flow.why] : [flow.why, `${text.meanwhile(flow.fallback)} ${text.owner(flow.owner)}`])}
    />
  );
}
