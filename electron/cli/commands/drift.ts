import { join } from 'node:path';
import type { FileDrift } from '../../../shared/bundle/drift/folderDrift';
import { PRICE_BOOK_OPTION, RULES_OPTION, SCENARIO_OPTION, answerPlan } from '../answerPlan';
import type { CliCommand } from '../command';
import { EXIT } from '../exitCode';
import { readText } from '../readText';
import { reportProblems } from '../reportProblems';

/** Shows what a platform team made of a hand-off, value by value. */
export const driftCommand: CliCommand = {
  name: 'drift',
  summary: 'compare the files of a hand-off with the plan, value by value',
  options: [{ flags: '--in <folder>', description: 'folder of the hand-off', required: true }, PRICE_BOOK_OPTION, RULES_OPTION, SCENARIO_OPTION, { flags: '--json', description: 'the differences as JSON' }],
  run: async (source, options, terminal) => {
    const answered = await answerPlan(source, options, terminal);
    if (answered === null) return EXIT.invalidInput;
    const { EXPORTERS } = await import('../../../shared/exporters/registry');
    const { buildExports } = await import('../../../shared/bundle/buildExports');
    const { folderDrift } = await import('../../../shared/bundle/drift/folderDrift');
    const { plan, report, scenario } = answered;
    const planned = await buildExports(EXPORTERS.filter(({ framed }) => framed === true), { plan, report, appVersion: terminal.version, ...(scenario && { scenario: scenario.name }) });
    if (!planned.ok) {
      reportProblems(planned.problems, source, terminal);
      return EXIT.invalidInput;
    }
    const folder = String(options['in']);
    const drifts = await folderDrift(planned.value.flatMap(({ path, content }) => (content === undefined ? [] : [{ path, content }])), async (path) => {
      const text = await readText(join(folder, path), terminal);
      return text.ok ? text.value : null;
    });
    terminal.out(options['json'] === true ? `${JSON.stringify(drifts, null, 2)}\n` : linesOf(drifts));
    return EXIT.fine;
  },
};

/** Language teams that were not handed over are one line, not one for each file. */
function linesOf(drifts: readonly FileDrift[]): string {
  const gone = drifts.filter(({ kind }) => kind === 'gone');
  const lines = drifts.filter(({ kind }) => kind !== 'gone').map(lineOf);
  const filled = drifts.filter(({ kind }) => kind === 'filled').length;
  const changed = drifts.filter(({ kind }) => kind === 'changed').length;
  return [...lines, `${changed} changed, ${filled} filled in, ${gone.length} files not there.`].map((line) => `${line}\n`).join('');
}

function lineOf({ file, path, planned, found, kind }: FileDrift): string {
  if (kind === 'unreadable') return `${file}: can not be read back`;
  return `${file}: ${path}: ${planned ?? 'nothing'} in the plan, ${found ?? 'nothing'} in the file${kind === 'filled' ? ' (filled in)' : ''}`;
}
