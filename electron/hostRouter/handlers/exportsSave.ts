import { exportPaths } from '../../adapters/exports/exportPaths';
import { fileNameProblem } from '../../../shared/files/fileNameProblem';
import { refuse, type Handler } from '../handler';

export const exportsSave: Handler<'exports.save'> = async ({ name, files }, { places, exportFiles }) => {
  const wrongName = fileNameProblem(name);
  if (wrongName) return refuse([wrongName]);
  const paths = exportPaths(files.map(({ path }) => path));
  if (!paths.ok) return refuse(paths.problems);
  const target = await places.chooseForExport(name, paths.value);
  if (!target.ok) return refuse(target.problems);
  if (target.value === null) return { ok: true, value: null };
  const bytes = files.map(({ path, base64 }) => ({ path, bytes: Buffer.from(base64, 'base64') }));
  const location = await exportFiles.write(target.value, bytes);
  return location.ok ? { ok: true, value: { location: location.value } } : refuse(location.problems);
};
