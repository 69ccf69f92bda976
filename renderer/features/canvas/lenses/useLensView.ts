import { useMemo } from 'react';
import { useAnswer } from '../../../state/answerStore';
import { useShownPlan } from '../../../state/shownPlan';
import { useTheatre } from '../../../state/theatreStore';
import { lensViewOf } from './lensViewOf';
import { useLens } from './lensStore';
import type { LensView } from './tint';

/** The drawing through the lens in force; null: as it is. */
export function useLensView(): LensView | null {
  const { plan } = useShownPlan();
  const report = useAnswer((state) => state.report);
  const played = useTheatre((state) => (state.lens ? state.played : null));
  const lensId = useLens((state) => state.lensId);
  return useMemo(() => lensViewOf({ plan, report, played, lensId }), [plan, report, played, lensId]);
}
