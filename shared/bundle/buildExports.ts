import { problem } from '../../models/problem/problem';
import { fail, ok, type Result } from '../../models/problem/result';
import { exportStamp } from '../exporters/exportStamp';
import type { ExportFile, ExportInput, Exporter } from '../exporters/exporter';
import { originMark } from '../exporters/originMark';
import { findSecrets } from './guard/findSecrets';
import { secretInFile } from './guard/secretInFile';
import { markFile } from './origin/markFile';

/**
 * Builds the chosen exports, one after the other, and what frames those that are handed over together. Nothing is built of a
 * plan that holds a secret, and nothing is handed out when one turns up in a file: this is the one way to every file. Each says
 * where it comes from, and several come with a manifest.
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
  const handed = await withFrame(files, exporters, input);
  const leaks = handed.flatMap((file) => {
    const kind = secretInFile(file);
    return kind === null ? [] : [problem('export.secret', file.path, { kind })];
  });
  return leaks.length > 0 ? fail(...leaks) : ok(handed);
}

/** The manifest comes last, because it names all the others as they are handed out. */
async function withFrame(files: readonly ExportFile[], exporters: readonly Exporter[], input: ExportInput): Promise<readonly ExportFile[]> {
  const mark = originMark(exportStamp(input));
  const frame = exporters.some(({ framed }) => framed === true) ? (await import('./frameFiles')).frameFiles(files, exporters, input) : [];
  const marked = [...files, ...frame].map((file) => markFile(file, mark));
  return marked.length > 1 ? [...marked, (await import('./manifestFile')).manifestFile(marked, input)] : marked;
}
