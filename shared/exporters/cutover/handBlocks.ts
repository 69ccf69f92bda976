import type { SitePack } from '../../../models/cutover/pack';
import { heading, list, steps, table, text, type Block } from '../../blocks/block';
import { aboutText } from '../continuity/words';

/** How a site works by hand until users are in, and again if the way back is taken. */
export function handBlocks({ name, fallback: { hoursOnShift, processes, waiting, systems } }: SitePack): readonly Block[] {
  const blocks: readonly Block[] = [
    ...processes.flatMap(({ name: process, procedure, leads, keepReady, steps: lines, forms }) => [
      heading(3, `${procedure}: ${process}`),
      text(`Leads: ${leads}.`),
      ...(keepReady.length === 0 ? [] : [text(`Printed beforehand: ${keepReady.join('; ')}.`)]),
      ...steps(lines),
      ...table(['Form', 'Lines, about', 'Write down'], forms.map(({ title, fields, lines: written }) => [title, written === null ? '–' : aboutText(Math.ceil(written)), fields.join('; ')])),
    ]),
    ...(waiting.length === 0 ? [] : [heading(3, 'What waits'), ...list(waiting)]),
    ...(systems.length === 0 ? [] : [heading(3, 'At the systems of the site'), ...table(['System', 'While the ERP does not answer'], systems.map((system) => [system.name, system.fallback]))]),
  ];
  if (blocks.length === 0) return [];
  const shift = hoursOnShift === 0 ? 'No shift works in these hours. The sheets stand ready for late trucks and for a first shift after the way back.' : `Shifts work for ${String(Math.round(hoursOnShift * 10) / 10)} hours of the cutover; lines are those of these hours.`;
  return [heading(2, `${name}: by hand`), text(shift), ...blocks];
}
