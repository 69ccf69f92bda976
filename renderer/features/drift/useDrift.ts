import { useEffect, useRef, useState } from 'react';
import type { Result } from '../../../models/problem/result';
import type { HandedFile } from '../../../shared/bundle/drift/handedFiles';
import { describeProblem } from '../../../shared/messages';
import { useServices } from '../../app/services';
import { usePlan } from '../../state/usePlan';
import { findDrift, type FoundDrift } from './findDrift';
import { driftMessages as text } from './messages';

export type DriftPhase =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'comparing' }
  | { readonly kind: 'found'; readonly outcome: FoundDrift }
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'taken'; readonly count: number };

/** One comparison at a time; leaving the dialog ends it. */
export function useDrift() {
  const { engine } = useServices();
  const [phase, setPhase] = useState<DriftPhase>({ kind: 'choosing' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const compare = async (chosen: Promise<Result<readonly HandedFile[]>>): Promise<void> => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setPhase({ kind: 'comparing' });
    const files = await chosen;
    const outcome = files.ok ? await findDrift(engine, usePlan.getState().plan, files.value, controller.signal) : files;
    if (outcome === null || controller.signal.aborted) return;
    if (!outcome.ok) setPhase({ kind: 'failed', why: outcome.problems.map(describeProblem).join(' ') });
    else if (outcome.value.found === 0) setPhase({ kind: 'failed', why: text.nothingKnown });
    else setPhase({ kind: 'found', outcome: outcome.value });
  };
  return { phase, compare, taken: (count: number) => setPhase({ kind: 'taken', count }) };
}
