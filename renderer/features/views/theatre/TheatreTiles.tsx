import type { FlowFate } from '../../../../models/theatre/performance';
import type { Played } from '../../../../models/theatre/play';
import { formatNumber } from '../../../i18n';
import { Tiles } from '../parts/Tiles';
import { theatreMessages as text } from './messages';
import { spanText } from './spanText';

const whole = (count: number): string => formatNumber(Math.round(count), { digits: 0 });

/** The plant's own flows in sums; each flow's figure answers “why?” below. */
export function TheatreTiles({ played }: { readonly played: Played }) {
  const own = played.flows.filter((flow) => flow.ofSite);
  const sum = (flows: readonly FlowFate[], what: 'kept' | 'resend' | 'lost'): string => whole(flows.reduce((total, flow) => total + flow[what], 0));
  const back = Math.max(0, ...own.map((flow) => flow.backAtMinute ?? 0));
  const lines = played.workloads.reduce((total, each) => total + each.forms.reduce((count, form) => count + form.count, 0), 0);
  return (
    <Tiles
      tiles={[
        { id: 'working', label: text.working, value: spanText(played.workingHours * 60), note: text.workingOf(spanText(played.hours * 60)) },
        { id: 'kept', label: text.kept, value: sum(own, 'kept') },
        { id: 'resend', label: text.resend, value: sum(own, 'resend') },
        { id: 'lost', label: text.lost, value: sum(own.filter((flow) => flow.mode !== 'sync'), 'lost') },
        { id: 'unanswered', label: text.unanswered, value: sum(own.filter((flow) => flow.mode === 'sync'), 'lost') },
        { id: 'paper', label: text.paper, value: whole(lines) },
        { id: 'back', label: text.back, value: spanText(back), note: text.backAfter },
      ]}
    />
  );
}
