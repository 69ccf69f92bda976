import { join } from 'node:path';
import type { CliCommand } from '../command';
import { EXIT } from '../exitCode';
import { readText } from '../readText';
import { reportProblems } from '../reportProblems';

/** Says whether the files of a hand-off still belong together. */
export const lintCommand: CliCommand = {
  name: 'lint',
  argument: { syntax: '<folder>', description: 'folder with the MANIFEST.json of a hand-off' },
  summary: 'find files of a hand-off that changed, are stale or disagree',
  options: [],
  run: async (folder, _options, terminal) => {
    const { lintFolder } = await import('../../../shared/bundle/lint/lintFolder');
    const problems = await lintFolder(async (path) => {
      const text = await readText(join(folder, path), terminal);
      return text.ok ? text.value : null;
    });
    if (problems.length === 0) {
      terminal.out(`${folder}: every file is as it was written, of one version of the plan, and in agreement.\n`);
      return EXIT.fine;
    }
    reportProblems(problems, folder, terminal);
    return EXIT.invalidInput;
  },
};
