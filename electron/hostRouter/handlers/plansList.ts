import { basename } from 'node:path';
import { refuse, type Handler } from '../handler';

/** As many as the contract lets through; a folder with more is no longer a list to choose from. */
const MAX_LISTED = 1000;
const MAX_NAME_CHARACTERS = 200;

export const plansList: Handler<'plans.list'> = async (_input, { places, handles }) => {
  const paths = await places.list();
  if (!paths.ok) return refuse(paths.problems);
  const entries = paths.value
    .map((path) => ({ handle: handles.handleOf(path), name: basename(path) }))
    .filter(({ name }) => name.length <= MAX_NAME_CHARACTERS);
  return { ok: true, value: entries.slice(0, MAX_LISTED) };
};
