import type { HostOutput } from '../../../shared/hostContract/contract';
import { refuse } from '../handler';
import type { HostPorts } from '../ports';

/** Reads a plan and hands it out under its handle. */
export async function openPath(path: string, { files, handles, places }: HostPorts): Promise<HostOutput<'plans.open'>> {
  const content = await files.read(path);
  if (!content.ok) return refuse(content.problems);
  await places.remember(path);
  return { ok: true, value: { handle: handles.handleOf(path), ...content.value } };
}
