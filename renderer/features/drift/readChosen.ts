import { fail, ok, type Result } from '../../../models/problem/result';
import { problem } from '../../../models/problem/problem';
import type { HandedFile } from '../../../shared/bundle/drift/handedFiles';

/** Larger ones are no parameter files. */
const MOST_BYTES = 5 * 1024 * 1024;
const PARAMETERS = /[.](json|yaml)$/;

/** The parameter files below a folder that somebody chose. */
export const chosenFolder = (files: readonly File[]): readonly HandedFile[] =>
  files.filter(({ name, size }) => PARAMETERS.test(name) && size <= MOST_BYTES).map((file) => ({ path: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath, text: () => file.text() }));

/** Those of an archive; an entry is unpacked when it is asked for. */
export async function chosenArchive(file: Pick<File, 'name' | 'arrayBuffer'>): Promise<Result<readonly HandedFile[]>> {
  const { default: JSZip } = await import('jszip');
  try {
    const zip = await JSZip.loadAsync(await file.arrayBuffer());
    return ok(Object.values(zip.files).filter(({ dir, name }) => !dir && PARAMETERS.test(name)).map((entry) => ({ path: entry.name, text: () => entry.async('string') })));
  } catch {
    return fail(problem('file.not-readable', '', { name: file.name }));
  }
}
