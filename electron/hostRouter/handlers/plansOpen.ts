import { problem } from '../../../models/problem/problem';
import { refuse, type Handler } from '../handler';
import { openPath } from './openPath';

export const plansOpen: Handler<'plans.open'> = async ({ handle }, ports) => {
  if (handle !== null) {
    const path = ports.handles.pathOf(handle);
    return path === undefined ? refuse([problem('file.not-found')]) : openPath(path, ports);
  }
  if (!ports.places.nativeDialogs) return refuse([problem('host.request-invalid', 'handle', { method: 'plans.open' })]);
  const chosen = await ports.places.chooseToOpen();
  return chosen === null ? { ok: true, value: null } : openPath(chosen, ports);
};
