import type { KeyboardEvent } from 'react';
import type { Mark, Step } from './marks';

const STEPS: Readonly<Partial<Record<string, Step>>> = { ArrowLeft: 'previous', ArrowRight: 'next', ArrowUp: 'up', ArrowDown: 'down', Home: 'first', End: 'last' };
const MOVES: Readonly<Partial<Record<string, number>>> = { ArrowLeft: -1, ArrowRight: 1 };

interface KeyActions {
  readonly chosen: Mark | null;
  readonly go: (step: Step) => void;
  readonly move: (mark: Mark, by: number) => void;
  readonly open: (mark: Mark) => void;
  readonly release: (mark: Mark) => void;
}

/** Arrows choose, Shift with arrows moves, Enter opens, Delete gives free. */
export function ganttKeys(event: KeyboardEvent, { chosen, go, move, open, release }: KeyActions): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const by = MOVES[event.key];
  const step = STEPS[event.key];
  if (event.shiftKey && by !== undefined && chosen) move(chosen, by);
  else if (!event.shiftKey && step !== undefined) go(step);
  else if (event.key === 'Enter' && chosen) open(chosen);
  else if ((event.key === 'Delete' || event.key === 'Backspace') && chosen) release(chosen);
  else return;
  event.preventDefault();
  event.stopPropagation();
}
