import { join } from 'node:path';
import type { CliCommand } from '../command';
import { EXIT } from '../exitCode';
import { reportProblems } from '../reportProblems';

/** Says whether the files of a hand-off still belong together. */
export const lintCommand: CliCommand = {
  name: 'lint',
  argument: { syntax: '<folder>', description: 'folder with the MANIFEST.json of a hand-off' },
  summary: 'find files of a hand-off that changed, are stale or disagree',
  options: [],
  run: async (folder, _options, terminal) => {
    const { lintFolder } = await import('../../../shared/bundle/lint/lintFolder');
    const { problems, filled, checked } = await lintFolder({
      read: async (path) => {
        const bytes = await terminal.read(join(folder, path));
        return bytes.ok ? bytes.value : null;
      },
      list: () => terminal.list(folder),
    });
    for (const path of filled) terminal.out(`${path}: placeholders filled in, else as it was written\n`);
    if (problems.length === 0) {
      terminal.out(`${folder}: ${checked} files as they were written, ${filled.length === 0 ? '' : `${filled.length} of them filled in, `}of one plan, scenario, rule pack and price book, and in agreement.\n`);
      return EXIT.fine;
    }
    reportProblems(problems, folder, terminal);
    return EXIT.invalidInput;
  },
};
