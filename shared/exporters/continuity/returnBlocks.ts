import { ENTRY_ORDER } from '../../../models/theatre/procedures';
import { heading, steps, table, text, type Block } from '../../blocks/block';
import { longestOnPaper } from './byHandBlocks';
import type { Act } from './act';
import { aboutText, spanText } from './words';

/** How and in which order the backlog goes in; the hours are those of the longest outage on this sheet. */
export function returnBlocks(acts: readonly Act[]): readonly Block[] {
  const act = longestOnPaper(acts);
  if (!act) return [];
  const { played } = act;
  const failure = `failure ${acts.indexOf(act) + 1}, ${spanText(played.hours * 60)}`;
  const inOrder = ENTRY_ORDER.flatMap((process) => played.workloads.filter((workload) => workload.process === process && workload.forms.length > 0));
  const back = Math.max(0, ...played.flows.filter((flow) => flow.ofSite).map((flow) => (flow.backAtMinute ?? 0) - played.hours * 60));
  return [
    heading(2, 'When it is back'),
    ...steps([
      'Whoever leads the shift decides that paper ends, and tells the time to everybody. From then on every step is made on the screen again.',
      back > 0 ? `Let the machines catch up first: what they kept goes in by itself (about ${spanText(back)} after ${failure}). Type in no production report before.` : 'Check with the keepers of the plant systems that nothing waits any more.',
      'Ask the keepers named below the failure to send again what had no place, and wait for their word.',
      'Type in the paper in the order of the table, each pile by time. One person reads, one types; tick every line.',
      'After a restore: compare the last entries in the ERP with what was shipped, received and reported shortly before the failure, and type in again what is missing.',
      'Count the places that moved most, and settle differences the same day.',
      'Start the planning run only now. Keep the paper until the month is closed.',
    ]),
    text(`Paper of ${failure}:`),
    ...table(
      ['Order', 'What', 'Lines, about', 'Typing, all people of the process together', 'Leads'],
      inOrder.map((workload, index) => [String(index + 1), workload.name, aboutText(workload.forms.reduce((sum, form) => sum + form.count, 0)), spanText(workload.entryHours * 60), workload.owner]),
    ),
  ];
}
