import { problem } from '../../../models/problem/problem';
import { refuse, type Handler } from '../handler';

export const plansSave: Handler<'plans.save'> = async ({ handle, revision, text }, { files, handles, places }) => {
  const path = handles.pathOf(handle);
  if (path === undefined) return refuse([problem('file.not-found')]);
  const saved = await files.replace(path, revision, text);
  if (!saved.ok) return refuse(saved.problems);
  await places.remember(path);
  return { ok: true, value: { handle, ...saved.value } };
};
