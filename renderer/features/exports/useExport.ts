import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../../../models/problem/problem';
import { useServices } from '../../app/services';
import type { ExportProgress } from '../../workers/engineProtocol';
import { saveExport, type ExportDone, type ExportOrder } from './saveExport';
import { svgToPng } from './svgToPng';

export type ExportPhase =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'building'; readonly progress: ExportProgress }
  | { readonly kind: 'saving' }
  | { readonly kind: 'done'; readonly done: ExportDone }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] };

const CHOOSING: ExportPhase = { kind: 'choosing' };

/** One export at a time, with its progress; leaving the dialog cancels it. */
export function useExport() {
  const { host, engine } = useServices();
  const [phase, setPhase] = useState<ExportPhase>(CHOOSING);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const run = async (order: ExportOrder) => {
    const controller = new AbortController();
    running.current = controller;
    setPhase({ kind: 'building', progress: { done: 0, total: order.exporterIds.length } });
    const outcome = await saveExport(host, engine, order, {
      signal: controller.signal,
      onProgress: (progress) => setPhase({ kind: 'building', progress }),
      toPng: svgToPng,
      onBuilt: () => setPhase({ kind: 'saving' }),
    });
    if (controller.signal.aborted || !outcome) setPhase(CHOOSING);
    else setPhase(outcome.ok ? { kind: 'done', done: outcome.value } : { kind: 'failed', problems: outcome.problems });
  };
  return { phase, run, cancel: () => running.current?.abort() };
}
