import { useTheatre } from '../../../state/theatreStore';
import { CANVAS_TEXT } from '../messages';
import { useLens } from './lensStore';

/** What the lens in force is called, a played failure before a chosen one. */
export function useLensName(): string {
  const inFailure = useTheatre((state) => state.lens && state.played !== null);
  const lensId = useLens((state) => state.lensId);
  const { names, none, failure } = CANVAS_TEXT.lenses;
  if (inFailure) return failure;
  return lensId === null ? none : names[lensId];
}
