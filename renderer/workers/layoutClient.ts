import type { Plan } from '../../models/document';
import type { Place } from '../../models/document/edits';
import type { ArrangeScope } from '../features/canvas/layout/arrangePlan';

export interface LayoutRequest {
  readonly plan: Plan;
  readonly scope: ArrangeScope;
}

export interface LayoutMessage {
  readonly places: Readonly<Record<string, Place>>;
}

const openWorker = (): Worker => new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module', name: 'layout' });

/** Lays a plan out in a worker of its own, which ends with it; large plans take most of a second. Null: the worker broke. */
export function layoutPlan(request: LayoutRequest, open: () => Worker = openWorker): Promise<LayoutMessage['places'] | null> {
  return new Promise((resolve) => {
    const worker = open();
    const settle = (places: LayoutMessage['places'] | null) => {
      worker.terminate();
      resolve(places);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<LayoutMessage>) => settle(data.places));
    worker.addEventListener('messageerror', () => settle(null));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      settle(null);
    });
    worker.postMessage(request);
  });
}
