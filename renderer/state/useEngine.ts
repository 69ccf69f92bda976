import { useEffect } from 'react';
import type { EngineClient } from '../workers/engineClient';
import { keepAnswered } from './keepAnswered';

/** Answers the open plan for as long as the window lives. */
export function useEngine(engine: EngineClient): void {
  useEffect(() => keepAnswered(engine), [engine]);
}
