import type { HostClient } from '../../../shared/hostContract/contract';

export async function handleInList(client: HostClient, name: string): Promise<string> {
  const list = await client.call('plans.list', {});
  const entry = list.ok ? list.value.find((plan) => plan.name === name) : undefined;
  if (!entry) throw new Error(`${name} is not listed.`);
  return entry.handle;
}
