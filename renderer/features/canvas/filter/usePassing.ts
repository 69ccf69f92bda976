import { useMemo } from 'react';
import { usePlan } from '../../../state/usePlan';
import { useFilter } from './filterStore';
import { isFiltering, passing } from './itemFilter';

/** Ids that the filter lets through; null while nothing is filtered. */
export function usePassing(): ReadonlySet<string> | null {
  const plan = usePlan((state) => state.plan);
  const filter = useFilter((state) => state.filter);
  return useMemo(() => (isFiltering(filter) ? passing(plan, filter) : null), [plan, filter]);
}
