import { planFileName } from '../../../shared/files/planFileName';
import { refuse, type Handler } from '../handler';

export const plansSaveAs: Handler<'plans.saveAs'> = async ({ name, text }, { files, handles, places }) => {
  const fileName = planFileName(name);
  if (!fileName.ok) return refuse(fileName.problems);
  const path = await places.chooseToSave(fileName.value);
  if (!path.ok) return refuse(path.problems);
  if (path.value === null) return { ok: true, value: null };
  const saved = await files.create(path.value, text);
  if (!saved.ok) return refuse(saved.problems);
  await places.remember(path.value);
  return { ok: true, value: { handle: handles.handleOf(path.value), ...saved.value } };
};
