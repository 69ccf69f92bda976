import type { FlowFate, StoreFill, TheatreEvent, WorkloadFate } from './performance';
import type { Stage } from './stage';

/** What happens, in order: failure, what stops at once, stores that run full, objectives that are missed, return, catching up, typing in. */
export function eventsOf(stage: Stage, flows: readonly FlowFate[], workloads: readonly WorkloadFate[], stores: readonly StoreFill[]): readonly TheatreEvent[] {
  const { row, site, hours, reach } = stage;
  const own = flows.filter((flow) => flow.ofSite);
  const end = hours * 60;
  const stopping = own.filter((flow) => flow.state === 'stops' && flow.mode === 'sync');
  const holding = own.filter((flow) => flow.store !== null);
  const missed = workloads.filter((each) => !each.inTime);
  const late = new Map<number, WorkloadFate[]>();
  for (const each of missed) late.set(each.toleratedMinutes, [...(late.get(each.toleratedMinutes) ?? []), each]);
  const back = Math.max(end, ...own.map((flow) => flow.backAtMinute ?? 0));
  const entry = Math.max(0, ...workloads.map((each) => each.entryHours));
  const events: TheatreEvent[] = [
    { minute: 0, kind: 'failure', text: reach === 'line' ? `${site.name} loses its line.` : `${row.title}.` },
    ...(stopping.length === 0 ? [] : [{ minute: 0, kind: 'flow' as const, text: `No answer any more: ${namesOf(stopping)}.` }]),
    ...(holding.length === 0 ? [] : [{ minute: 0, kind: 'flow' as const, text: `Messages wait: ${namesOf(holding)}.` }]),
    ...(workloads.some((each) => each.forms.length > 0) ? [{ minute: 0, kind: 'paper' as const, text: `Paper starts: ${namesOf(workloads.filter((each) => each.forms.length > 0))}.` }] : []),
    ...stores.flatMap((store) => (store.fullAtHour === null ? [] : [{ minute: store.fullAtHour * 60, kind: 'store' as const, text: `${store.label} is full; what comes now is not kept.` }])),
    ...[...late].map(([minute, each]) => ({ minute, kind: 'objective' as const, text: `Longer than the plan allows: ${namesOf(each)}.` })),
    { minute: end, kind: 'return', text: reach === 'line' ? 'The line is back.' : 'The ERP is back.' },
    ...(back > end ? [{ minute: back, kind: 'flow' as const, text: 'No message waits any more; typing in of paper may begin.' }] : []),
    ...(entry > 0 ? [{ minute: back + entry * 60, kind: 'paper' as const, text: `All paper is in, after about ${Number(entry.toPrecision(2))} hours of typing.` }] : []),
  ];
  return events.sort((a, b) => a.minute - b.minute);
}

const namesOf = (each: readonly { readonly name: string }[]): string => each.map(({ name }) => name).join(', ');
