import { expect, it } from 'vitest';
import { LIGHT } from '../../../../shared/drawing/svg/palettes';
import { sceneSvg } from '../../../../shared/drawing/svg/sceneSvg';
import { ganttScene } from '../../../../shared/gantt/ganttScene';
import { childrenOf, xmlTree, type XmlNode } from '../../../fixtures/xmlTree';
import { starterExports } from '../../../fixtures/starterExports';

const textsIn = (node: XmlNode): readonly string[] => [...(node.name === 'text' ? [node.text] : []), ...node.children.flatMap(textsIn)];

it.each(starterExports())('the Gantt of $id is a picture inside its page that names every wave and its first day', ({ input: { plan, report } }) => {
  const scene = ganttScene({ plan, report, grouping: 'wave', origin: 'Version' });
  const svg = xmlTree(sceneSvg(scene, LIGHT));
  expect(childrenOf(svg, 'title')[0]?.text).toContain(plan.name);
  const texts = textsIn(svg);
  for (const { number, start } of report.waves) {
    expect(texts.some((text) => text.startsWith(`${number} `))).toBe(true);
    // By the clock of the first site to move; what moves none has the days of its wave.
    const first = report.migration.cutovers.filter(({ wave }) => wave === number).map(({ localStart }) => localStart.slice(0, 10)).sort()[0] ?? start;
    expect(texts.some((text) => text.startsWith(first)), first).toBe(true);
  }
  for (const shape of scene.shapes) {
    if (shape.kind !== 'box') continue;
    expect(shape.x).toBeGreaterThanOrEqual(0);
    expect(shape.x + shape.width).toBeLessThanOrEqual(scene.width);
  }
  for (const shape of scene.shapes) if (shape.kind === 'path') for (const [, x] of shape.d.matchAll(/[ML] ([-\d.]+) /g)) expect(Number(x) >= 0 && Number(x) <= scene.width, `${x ?? ''} in ${shape.d.slice(0, 40)}`).toBe(true);
});
