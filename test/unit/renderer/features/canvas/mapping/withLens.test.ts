import { describe, expect, it } from 'vitest';
import { answer } from '../../../../../../models/pipeline';
import { play } from '../../../../../../models/theatre/play';
import { failureLens } from '../../../../../../renderer/features/canvas/lenses/failureLens';
import { toFlow } from '../../../../../../renderer/features/canvas/mapping/toFlow';
import { withLens } from '../../../../../../renderer/features/canvas/mapping/withLens';
import { FATE_LOOK } from '../../../../../../renderer/features/theatre/fateLook';
import { fateMessages } from '../../../../../../renderer/features/theatre/messages';
import { embeddedPriceBook } from '../../../../../../shared/prices/embeddedPriceBook';
import { starterPlan } from '../starterPlan';

const plan = starterPlan('global-manufacturer');
const answered = answer(plan, embeddedPriceBook);
if (!answered.ok) throw new Error('the starter has no answer');
const flow = toFlow(plan, answered.value, []);
const cut = play(plan, answered.value, 'site-line-loss', { siteId: 'ostrava-plant', hours: 24 });
if (!cut) throw new Error('the failure cannot be played');
const seen = withLens(flow, failureLens(plan, cut));

const nodeOf = (id: string) => seen.nodes.find((node) => node.id === id);

describe('the canvas during a failure', () => {
  it('says of every flow what becomes of it, in its look and in words', () => {
    for (const edge of seen.edges) {
      const fate = cut.flows.find(({ flowId }) => flowId === edge.id)?.state;
      expect(edge.data?.tint?.words).toBe(fateMessages[fate ?? 'goes-on']);
    }
    expect(seen.edges.find(({ id }) => id === 'ostrava-confirmations')?.ariaLabel).toMatch(/waits, kept$/);
  });

  it('marks the plant, its screens and its systems, and leaves others alone', () => {
    expect(nodeOf('ostrava-plant')).toMatchObject({ data: { tint: { sign: FATE_LOOK.stops.Icon } } });
    expect(nodeOf('manufacturing-emea')).toMatchObject({ data: { tint: { words: 'screens down' } } });
    expect(nodeOf('ostrava-historian')).toMatchObject({ data: { tint: { sign: FATE_LOOK.buffers.Icon } } });
    expect(nodeOf('suzhou-mes')).toMatchObject({ data: { tint: { quiet: true } } });
    expect(nodeOf('suzhou-plant')?.data).not.toHaveProperty('tint');
  });

  it('is the drawing itself without one', () => {
    expect(withLens(flow, null)).toBe(flow);
  });
});
