import { useMemo } from 'react';
import { useAnswer } from '../../../state/answerStore';
import { useShownPlan } from '../../../state/shownPlan';
import { useTheatre } from '../../../state/theatreStore';
import { failureLens } from './failureLens';
import { useLens } from './lensStore';
import { LENSES } from './registry';
import type { LensView } from './tint';

/** The drawing through the lens in force, a played failure before a chosen one; null: as it is. */
export function useLensView(): LensView | null {
  const { plan } = useShownPlan();
  const report = useAnswer((state) => state.report);
  const played = useTheatre((state) => (state.lens ? state.played : null));
  const lensId = useLens((state) => state.lensId);
  return useMemo(() => {
    if (played) return failureLens(plan, played);
    return report && lensId !== null ? LENSES[lensId](plan, report) : null;
  }, [plan, report, played, lensId]);
}
