import { exact, tidy } from '../report/figures/inputs';
import type { CatchUp } from './catchUp';
import { storeInputs } from './flowFigures';
import type { StoreFill, StoreKind } from './performance';
import type { Stage } from './stage';
import type { FilledStore } from './stores';

/** The stores that the plant's own messages wait in, with the way down after the return. */
export function storeFills(filled: ReadonlyMap<string, FilledStore>, catchUp: CatchUp, stage: Stage): readonly StoreFill[] {
  const kinds: readonly (readonly [StoreKind, string, string])[] = [
    ['edge', `edge/${stage.site.id}`, `Edge buffer of ${stage.site.name}`],
    ['erp-queue', 'erp-queue/', 'Queue of the ERP'],
    ['sender', 'sender/', 'Kept by the senders'],
  ];
  return kinds.flatMap(([id, key, label]): readonly StoreFill[] => {
    const store = filled.get(key);
    if (!store) return [];
    const after = catchUp.hours === 0 ? [] : [{ hour: stage.hours + catchUp.hours, kib: 0 }];
    return [
      {
        id,
        label,
        sizeKib: store.sizeKib,
        peakKib: store.peakKib,
        fullAtHour: store.fullAtHour,
        points: [...store.points, ...after],
        figure: {
          id: `theatre.store.${id}`,
          label,
          value: exact(store.peakKib),
          unit: 'KiB',
          formula: `Σ flows: messages an hour × KiB × season × growth × hours in which they arise, at most ${store.sizeKib === null ? 'what the senders can keep (the plan does not say)' : `${tidy(store.sizeKib)} KiB`}`,
          inputs: storeInputs({ store: id }, store, stage),
          ...(id === 'edge' ? { note: edgeNote(stage) } : {}),
        },
      },
    ];
  });
}

function edgeNote({ report, site, hours }: Stage): string {
  const line = report.lines.find((each) => each.siteId === site.id);
  if (!line || line.edgeProduct === null) return 'Nothing asks for an edge node here.';
  return `${line.edgeProduct}${line.edgeLimit === null ? '' : `: ${line.edgeLimit}`}. Set the time-to-live of messages to more than ${tidy(Math.max(hours, line.bufferHours))} h; the default of such products can be shorter.`;
}
