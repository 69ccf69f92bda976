import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../../../models/problem/problem';
import { useServices } from '../../app/services';
import type { EncodedFile, ExportProgress } from '../../workers/engineProtocol';
import { saveExport, type ExportDone, type ExportOrder } from './saveExport';
import { svgToPng } from './svgToPng';

export type ExportPhase =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'building'; readonly progress: ExportProgress }
  /** Built, and looked at before anything is written. */
  | { readonly kind: 'previewing'; readonly files: readonly EncodedFile[] }
  | { readonly kind: 'saving' }
  | { readonly kind: 'done'; readonly done: ExportDone }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] };

const CHOOSING: ExportPhase = { kind: 'choosing' };

/** One export at a time, with its progress; leaving the dialog cancels it. */
export function useExport() {
  const { host, engine } = useServices();
  const [phase, setPhase] = useState<ExportPhase>(CHOOSING);
  const running = useRef<AbortController | null>(null);
  const decide = useRef<(save: boolean) => void>(() => undefined);
  useEffect(() => () => running.current?.abort(), []);

  const run = async (order: ExportOrder, preview: boolean) => {
    const controller = new AbortController();
    running.current = controller;
    setPhase({ kind: 'building', progress: { done: 0, total: order.exporterIds.length } });
    const outcome = await saveExport(host, engine, order, {
      signal: controller.signal,
      onProgress: (progress) => setPhase({ kind: 'building', progress }),
      toPng: svgToPng,
      onBuilt: async (files) => {
        if (preview) {
          setPhase({ kind: 'previewing', files });
          if (!(await new Promise<boolean>((resolve) => (decide.current = resolve)))) return false;
        }
        setPhase({ kind: 'saving' });
        return true;
      },
    });
    if (controller.signal.aborted || !outcome) setPhase(CHOOSING);
    else setPhase(outcome.ok ? { kind: 'done', done: outcome.value } : { kind: 'failed', problems: outcome.problems });
  };
  const cancel = (): void => {
    running.current?.abort();
    decide.current(false);
  };
  return { phase, run, save: () => decide.current(true), cancel };
}
