import { describe, expect, it } from 'vitest';
import { partsOf, type Block, type ComponentBlock } from '../../../../../models/resilience/diagram/block';
import { diagramAvailability } from '../../../../../models/resilience/diagram/diagramAvailability';
import { weighBlocks } from '../../../../../models/resilience/diagram/weighBlocks';
import { chanceCount, enumerate } from './enumerate';
import { randomDiagram } from './randomDiagram';

const part = (id: string, availability: number, zone?: string): ComponentBlock => ({ kind: 'component', id, name: id, availability, ...(zone === undefined ? {} : { zone }) });

/** Diagrams that a reader can enumerate: the first 20 seeds with 6 to 16 things that are up or down. */
const SEEDS = Array.from({ length: 400 }, (_, seed) => seed)
  .filter((seed) => chanceCount(randomDiagram(seed)) >= 6 && chanceCount(randomDiagram(seed)) <= 16)
  .slice(0, 20);

const kindsIn = (block: Block): readonly string[] => [block.kind, ...partsOf(block).flatMap(kindsIn)];

/** The example of models/resilience/README.md. */
const zones = ['a', 'b', 'c'].map((id) => ({ id, name: id, availability: 0.999 }));
const nodes: Block = { kind: 'quorum', id: 'nodes', name: 'nodes', needed: 2, parts: zones.map(({ id }) => part(`node-${id}`, 0.99, id)) };
const database: Block = { kind: 'quorum', id: 'database', name: 'database', needed: 1, parts: [part('primary', 0.995, 'a'), part('standby', 0.995, 'b')] };
const home: Block = { kind: 'series', id: 'home', name: 'home', parts: [part('balancer', 0.9999), { kind: 'zones', id: 'zones', name: 'zones', zones, part: { kind: 'series', id: 'inside', name: 'inside', parts: [nodes, database] } }] };
const both: Block = { kind: 'failover', id: 'both', name: 'both', primary: home, secondary: part('recovery', 0.995), cover: 0.6 };

describe('the availability of a block diagram', () => {
  it('comes out as in the example worked by hand', () => {
    expect(diagramAvailability(home)).toBeCloseTo(0.99950563, 8);
    expect(diagramAvailability(both)).toBeCloseTo(0.99980077, 8);
  });

  it('meets two of three nodes over zones, as the engine says', () => {
    expect(diagramAvailability({ kind: 'zones', id: 'z', name: 'z', zones, part: nodes })).toBeCloseTo(0.99964031, 8);
  });

  it('knows what no sum of parts can show: two servers in one zone are no better than their zone', () => {
    const twice = (second: string): Block => ({ kind: 'zones', id: 'z', name: 'z', zones, part: { kind: 'quorum', id: 'q', name: 'q', needed: 1, parts: [part('x', 1, 'a'), part('y', 1, second)] } });
    expect(diagramAvailability(twice('a'))).toBeCloseTo(0.999, 12);
    expect(diagramAvailability(twice('b'))).toBeCloseTo(1 - 0.001 ** 2, 12);
  });

  it('refuses a component in a zone that nothing around it has', () => {
    expect(() => diagramAvailability(part('lost', 0.9, 'nowhere'))).toThrow('nowhere');
  });

  it('is tried on twenty diagrams of every kind of block', () => {
    expect(SEEDS).toHaveLength(20);
    expect(new Set(SEEDS.flatMap((seed) => kindsIn(randomDiagram(seed))))).toEqual(new Set(['component', 'series', 'quorum', 'zones', 'failover']));
  });

  it.each(SEEDS)('agrees with every combination of states tried one by one (diagram %d)', (seed) => {
    const diagram = randomDiagram(seed);
    expect(Math.abs(diagramAvailability(diagram) - enumerate(diagram))).toBeLessThan(1e-12);
  });
});

describe.each(SEEDS)('diagram %d', (seed) => {
  const diagram = randomDiagram(seed);
  const whole = diagramAvailability(diagram);
  const edited = (block: Block, edit: (each: Block) => Block): Block => {
    const inside = (each: Block) => edited(each, edit);
    if (block.kind === 'series' || block.kind === 'quorum') return edit({ ...block, parts: block.parts.map(inside) });
    if (block.kind === 'zones') return edit({ ...block, part: inside(block.part) });
    if (block.kind === 'failover') return edit({ ...block, primary: inside(block.primary), secondary: inside(block.secondary) });
    return edit(block);
  };
  const rounding = 1e-12;

  it('never rises when a part gets worse', () => {
    const worse = edited(diagram, (each) => (each.kind === 'component' ? { ...each, availability: each.availability * 0.9 } : each));
    expect(diagramAvailability(worse)).toBeLessThanOrEqual(whole + rounding);
  });

  it('never falls when a part is doubled, a quorum gets another member, or a switch helps more often', () => {
    const spare = (each: ComponentBlock): Block => ({ kind: 'quorum', id: `${each.id}-pair`, name: each.name, needed: 1, parts: [each, { ...each, id: `${each.id}-spare` }] });
    const doubled = edited(diagram, (each) => (each.kind === 'component' ? spare(each) : each));
    const wider = edited(diagram, (each) => (each.kind === 'quorum' ? { ...each, parts: [...each.parts, part(`${each.id}-more`, 0.5)] } : each));
    const surer = edited(diagram, (each) => (each.kind === 'failover' ? { ...each, cover: 1 } : each));
    for (const better of [doubled, wider, surer]) expect(diagramAvailability(better)).toBeGreaterThanOrEqual(whole - rounding);
  });

  it('weighs its blocks: the whole weighs everything, no part more than the block that holds it', () => {
    const rows = weighBlocks(diagram);
    expect(rows[0]).toMatchObject({ depth: 0, availability: whole });
    expect(rows[0]?.weight).toBeCloseTo(1, 9);
    rows.forEach((row, index) => {
      expect(row.weight).toBeGreaterThanOrEqual(-rounding);
      const holder = rows.slice(0, index).findLast((each) => each.depth === row.depth - 1);
      if (holder) expect(row.weight).toBeLessThanOrEqual(holder.weight + rounding);
    });
  });
});

describe('the weight of a block', () => {
  it('is its part of the unavailability, of parts in series', () => {
    const rows = weighBlocks({ kind: 'series', id: 's', name: 's', parts: [part('bad', 0.999), part('good', 0.9999)] });
    // (0.9999 − 0.9989001) ÷ 0.0010999 and (0.999 − 0.9989001) ÷ 0.0010999
    expect(rows.map((row) => Number(row.weight.toFixed(4)))).toEqual([1, 0.9091, 0.0908]);
  });

  it('stands beside what a block is worth by itself, with the zones it stands in', () => {
    const rows = weighBlocks(home);
    // 0.999 × 0.99
    expect(rows.find((row) => row.id === 'node-a')?.availability).toBeCloseTo(0.98901, 12);
    expect(rows.find((row) => row.id === 'nodes')?.availability).toBeCloseTo(0.99964031, 8);
    expect(rows.find((row) => row.id === 'zones')?.availability).toBeCloseTo(0.9996055909, 10);
    expect(rows.find((row) => row.id === 'a')).toMatchObject({ kind: 'zone', availability: 0.999 });
  });
});
