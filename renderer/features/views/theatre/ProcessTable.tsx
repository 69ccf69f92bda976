import type { WorkloadFate } from '../../../../models/theatre/performance';
import { PROCEDURES } from '../../../../models/theatre/procedures';
import { formatNumber, formatPercent, NO_VALUE } from '../../../i18n';
import { FigureButton } from '../../why/FigureButton';
import { MetMark } from '../parts/MetMark';
import { StoryTable } from '../parts/StoryTable';
import type { Column } from '../parts/TableFrame';
import { theatreMessages as text } from './messages';
import { spanText } from './spanText';

const whole = (count: number): string => formatNumber(Math.round(count), { digits: 0 });
const linesOf = (workload: WorkloadFate): number => workload.forms.reduce((sum, form) => sum + form.count, 0);

const columns = (): readonly Column<WorkloadFate>[] => [
  {
    id: 'screens',
    title: text.screens,
    numeric: true,
    cell: (workload) => <FigureButton figureId={`theatre.workload.${workload.workloadId}.function`} label={`${text.screens}: ${workload.name}`} quantity={{ amount: formatPercent(workload.functionShare, { digits: 0 }), unit: '' }} />,
  },
  { id: 'lines', title: text.lines, numeric: true, cell: (workload) => (workload.forms.length === 0 ? NO_VALUE : whole(linesOf(workload))) },
  {
    id: 'typing',
    title: text.typing,
    numeric: true,
    cell: (workload) => (workload.forms.length === 0 ? NO_VALUE : <FigureButton figureId={`theatre.workload.${workload.workloadId}.entry`} label={`${text.typing}: ${workload.name}`} quantity={{ amount: spanText(workload.entryHours * 60), unit: '' }} />),
  },
  { id: 'allowed', title: text.allowed, numeric: true, cell: (workload) => spanText(workload.toleratedMinutes) },
  { id: 'standing', title: text.standing, cell: (workload) => <MetMark met={workload.inTime} words={text.inTime} /> },
];

/** Each process of the plant: what its screens still do, and how it goes on by hand. */
export function ProcessTable({ workloads }: { readonly workloads: readonly WorkloadFate[] }) {
  if (workloads.length === 0) return <p>{text.noProcesses}</p>;
  return <StoryTable caption={text.processes} columns={columns()} rows={workloads} rowKey={(workload) => workload.workloadId} title={(workload) => workload.name} story={storyOf} />;
}

function storyOf(workload: WorkloadFate): readonly string[] {
  const procedure = PROCEDURES[workload.process];
  if (!workload.down) return [workload.why];
  return [
    `${workload.why} ${text.leads(workload.owner)}`,
    ...(procedure.paper && workload.forms.length === 0 ? [] : [text.byHand(procedure.title, procedure.steps.join(' '))]),
    ...workload.forms.map((form) => text.form(form.title, whole(form.count), form.fields.join('; '))),
  ];
}
