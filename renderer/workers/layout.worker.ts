import { arrangePlan } from '../features/canvas/layout/arrangePlan';
import type { LayoutMessage, LayoutRequest } from './layoutClient';

self.addEventListener('message', ({ data: { plan, scope } }: MessageEvent<LayoutRequest>) => {
  const message: LayoutMessage = { places: arrangePlan(plan, scope) };
  self.postMessage(message);
});
