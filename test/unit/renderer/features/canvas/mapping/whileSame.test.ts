import { afterEach, describe, expect, it } from 'vitest';
import { placeItems } from '../../../../../../models/document/edits';
import { routeKeeper } from '../../../../../../renderer/features/canvas/mapping/routeKeeper';
import { toFlow } from '../../../../../../renderer/features/canvas/mapping/toFlow';
import { setLocale } from '../../../../../../renderer/i18n/locale';
import { useSettings } from '../../../../../../renderer/state/settingsStore';
import { starterPlan } from '../starterPlan';

const plan = starterPlan('global-manufacturer');
const id = plan.workloads[0]?.id ?? '';

describe('drawing again what has not changed', () => {
  const routesOf = routeKeeper();
  const drawn = (selection: readonly string[], of = plan) => toFlow(of, null, selection, false, routesOf);
  const others = (flow: ReturnType<typeof drawn>) => flow.nodes.filter((node) => node.id !== id);
  afterEach(() => {
    setLocale(null);
    useSettings.setState({ region: 'system' });
  });

  it('makes no card anew but the one that is selected', () => {
    const before = others(drawn([]));
    expect(others(drawn([id])).filter((node, index) => node !== before[index])).toEqual([]);
    expect(drawn([id]).nodes.find((node) => node.id === id)?.selected).toBe(true);
  });

  it('makes no flow anew that stands as before to what is selected', () => {
    const before = drawn([id]).edges;
    const after = drawn([id, plan.workloads[1]?.id ?? '']).edges;
    const kept = after.filter((edge, index) => edge === before[index]).length;
    const alike = after.filter((edge, index) => edge.data?.emphasis === before[index]?.data?.emphasis).length;
    expect(kept).toBe(alike);
    expect(alike).toBeGreaterThan(0);
  });

  it('shows a card where it has been put', () => {
    drawn([]);
    const moved = placeItems(plan, { [id]: { x: 4000, y: -4000 } });
    expect(drawn([], moved).nodes.find((node) => node.id === id)?.position).toEqual({ x: 4000, y: -4000 });
  });

  it('says numbers in the form of a region that was chosen meanwhile', () => {
    const busy = plan.integrations.find(({ ratePerHour }) => ratePerHour >= 1000);
    const saidIn = (region: 'en-GB' | 'de-DE') => {
      setLocale(region);
      useSettings.setState({ region });
      return drawn([]).edges.find((edge) => edge.id === busy?.id)?.ariaLabel;
    };
    expect(saidIn('en-GB')).toMatch(/\d,\d{3}/);
    expect(saidIn('de-DE')).toMatch(/\d\.\d{3}/);
  });
});
