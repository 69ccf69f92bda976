import type { Block, ComponentBlock } from '../../../../../models/resilience/diagram/block';
import { seeded } from '../../../../fixtures/seeded';

/** A diagram of every kind of block, nested, with components in zones of blocks further out. Bad parts on purpose: errors would show. */
export function randomDiagram(seed: number): Block {
  const random = seeded(seed);
  let count = 0;
  const next = (kind: string) => ({ id: `${kind}-${(count += 1)}`, name: `${kind} ${count}` });
  const between = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));

  const component = (zones: readonly string[]): ComponentBlock => {
    const zone = zones[Math.floor(random() * (zones.length + 1))];
    return { ...next('component'), kind: 'component', availability: 0.3 + 0.7 * random(), ...(zone === undefined ? {} : { zone }) };
  };
  const parts = (most: number, depth: number, zones: readonly string[]): readonly Block[] => Array.from({ length: between(2, most) }, () => grow(depth - 1, zones));
  const grow = (depth: number, zones: readonly string[]): Block => {
    const kind = depth <= 0 ? 'component' : (['component', 'series', 'quorum', 'zones', 'failover'] as const)[between(0, 4)];
    if (kind === 'series') return { ...next(kind), kind, parts: parts(3, depth, zones) };
    if (kind === 'quorum') {
      const members = parts(4, depth, zones);
      return { ...next(kind), kind, needed: between(1, members.length), parts: members };
    }
    if (kind === 'zones') {
      const own = Array.from({ length: between(1, 2) }, () => ({ ...next('zone'), availability: 0.5 + 0.5 * random() }));
      return { ...next(kind), kind, zones: own, part: grow(depth - 1, [...zones, ...own.map((zone) => zone.id)]) };
    }
    if (kind === 'failover') return { ...next(kind), kind, primary: grow(depth - 1, zones), secondary: grow(depth - 1, zones), cover: random() };
    return component(zones);
  };
  const zones = [1, 2].map((number) => ({ id: `outer-${number}`, name: `outer ${number}`, availability: 0.6 + 0.4 * random() }));
  return { ...next('zones'), kind: 'zones', zones, part: { ...next('series'), kind: 'series', parts: [grow(3, ['outer-1', 'outer-2']), { ...next('quorum'), kind: 'quorum', needed: 1, parts: [component(['outer-1']), component(['outer-2'])] }] } };
}
