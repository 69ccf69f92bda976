import { useDeferredValue, useMemo, useState } from 'react';
import { useAnswer } from '../../state/answerStore';
import { usePlan } from '../../state/usePlan';
import { useView } from '../../state/viewStore';
import { usePassing } from './filter/usePassing';
import { withFilter } from './filter/withFilter';
import { useLensView } from './lenses/useLensView';
import { keepIdentity } from './mapping/keepIdentity';
import { routeKeeper } from './mapping/routeKeeper';
import { toFlow, type Flow } from './mapping/toFlow';
import { withLens } from './mapping/withLens';

/** The drawing of the open plan, with unchanged parts as the same objects from one moment to the next. */
export function useFlow(): Flow {
  const plan = usePlan((state) => state.plan);
  // The panel shows the answer first; marks and colours of the drawing may come a moment later.
  const report = useDeferredValue(useAnswer((state) => state.report));
  const stale = useDeferredValue(useAnswer((state) => state.stale));
  const selection = useView((state) => state.selection);
  const lens = useLensView();
  const passing = usePassing();
  const [keep] = useState(keepIdentity);
  const [routesOf] = useState(routeKeeper);
  return useMemo(() => keep(withFilter(withLens(toFlow(plan, report, selection, stale, routesOf), lens), passing)), [keep, routesOf, plan, report, selection, stale, lens, passing]);
}
