import { useMemo, useState } from 'react';
import { useAnswer } from '../../state/answerStore';
import { usePlan } from '../../state/usePlan';
import { useView } from '../../state/viewStore';
import { keepIdentity } from './mapping/keepIdentity';
import { routeKeeper } from './mapping/routeKeeper';
import { toFlow, type Flow } from './mapping/toFlow';

/** The drawing of the open plan, with unchanged parts as the same objects from one moment to the next. */
export function useFlow(): Flow {
  const plan = usePlan((state) => state.plan);
  const report = useAnswer((state) => state.report);
  const stale = useAnswer((state) => state.stale);
  const selection = useView((state) => state.selection);
  const [keep] = useState(keepIdentity);
  const [routesOf] = useState(routeKeeper);
  return useMemo(() => keep(toFlow(plan, report, selection, stale, routesOf)), [keep, routesOf, plan, report, selection, stale]);
}
