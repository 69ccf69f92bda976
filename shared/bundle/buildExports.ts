import { problem } from '../../models/problem/problem';
import { fail, ok, type Result } from '../../models/problem/result';
import type { ExportFile, ExportInput, Exporter } from '../exporters/exporter';
import { findSecrets } from './guard/findSecrets';
import { secretInFile } from './guard/secretInFile';

/**
 * Builds the chosen exports, one after the other, and what frames those that are handed over together. Nothing is built of a
 * plan that holds a secret, and nothing is handed out when one turns up in a file: this is the one way to every file.
 */
export async function buildExports(exporters: readonly Exporter[], input: ExportInput, onDone?: (done: number) => void): Promise<Result<readonly ExportFile[]>> {
  const secrets = findSecrets({ plan: input.plan, scenario: input.scenario ?? '' });
  if (secrets.length > 0) return fail(...secrets.map(({ path, kind }) => problem('export.secret', path, { kind })));
  const files: ExportFile[] = [];
  for (const [index, exporter] of exporters.entries()) {
    onDone?.(index);
    files.push(...(await exporter.build(input)));
  }
  onDone?.(exporters.length);
  const framed = exporters.some(({ framed: wanted }) => wanted === true) ? [...files, ...(await import('./frameFiles')).frameFiles(files, exporters, input)] : files;
  const leaks = framed.flatMap((file) => {
    const kind = secretInFile(file);
    return kind === null ? [] : [problem('export.secret', file.path, { kind })];
  });
  return leaks.length > 0 ? fail(...leaks) : ok(framed);
}
