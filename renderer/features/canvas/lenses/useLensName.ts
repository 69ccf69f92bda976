import { useTheatre } from '../../../state/theatreStore';
import { lensNameOf } from './lensViewOf';
import { useLens } from './lensStore';

/** What the lens in force is called. */
export function useLensName(): string {
  const played = useTheatre((state) => (state.lens ? state.played : null));
  const lensId = useLens((state) => state.lensId);
  return lensNameOf({ played, lensId });
}
