import type { HostClient } from '../../shared/hostContract/contract';
import { ok, type Result } from '../../models/problem/result';
import { callHost } from './callHost';

/** Reads the text of a price book from the host. */
export const readBookOf = (host: HostClient) => async (id: string): Promise<Result<string>> => {
  const read = await callHost(host, 'prices.read', { id });
  return read.ok ? ok(read.value.text) : read;
};
