import type { Handler } from '../handler';
import { openPath } from './openPath';

export const plansStartup: Handler<'plans.startup'> = async (_input, ports) =>
  ports.startupPlan === null ? { ok: true, value: null } : openPath(ports.startupPlan, ports);
