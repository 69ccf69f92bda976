import type { Reach } from '../../../models/theatre/scenes';
import { heading, table, type Block } from '../../blocks/block';
import type { Act } from './act';
import { spanText } from './words';

const NOTICE: Readonly<Record<Reach, string>> = {
  line: 'No screen of this site reaches the ERP; other sites do.',
  stop: 'No screen of any site works.',
  part: 'Some people are signed out or wait; others work.',
  'read-only': 'Looking up works, saving gives an error.',
  queue: 'Screens work, but reports of machines and partners are late.',
};

/** What has happened, by what one sees, and whether paper starts. */
export function overviewBlocks(acts: readonly Act[]): readonly Block[] {
  return [
    heading(2, 'What has happened?'),
    ...table(
      ['No.', 'Failure', 'How you notice', 'Planned for', 'Paper'],
      acts.map(({ scene, played }, index) => [String(index + 1), scene.row.title, NOTICE[scene.reach], spanText(played.hours * 60), played.workloads.some((workload) => workload.forms.length > 0) ? 'yes, start at once' : 'no, wait']),
    ),
  ];
}
