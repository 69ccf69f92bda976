import type { Problem } from '../../../../models/problem/problem';
import { fail, ok, type Result } from '../../../../models/problem/result';
import { MAX_PIECE_BYTES, type HostClient } from '../../../../shared/hostContract/contract';
import { callHost, type HostValue } from '../../../state/callHost';
import { encodeBase64 } from '../../../workers/encodeBase64';

export interface Bill {
  /** Of the file, the files or the scope. */
  readonly name: string;
  readonly usage: HostValue<'bills.take'>['usage'];
  readonly taken: number;
  readonly leftOut: number;
  readonly problems: readonly Problem[];
}

export interface ReadProgress {
  readonly rows: number;
  /** Of all files; null where nobody knows how much there is. */
  readonly bytes: { readonly done: number; readonly total: number } | null;
  readonly prompt: HostValue<'bills.state'>['prompt'];
}

export interface ReadOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ReadProgress) => void;
}

export interface AzureWish {
  readonly scope: string;
  readonly months: readonly string[];
  readonly signIn: 'azure-cli' | 'device-code';
}

type BillFile = Pick<File, 'name' | 'size' | 'slice'>;

const LONGEST_NAME = 200;
const ASK_EVERY_MS = 400;
const pause = (): Promise<void> => new Promise((settle) => setTimeout(settle, ASK_EVERY_MS));

/** Codes on the wire are those of this very build. */
const known = (problems: HostValue<'bills.state'>['problems']): readonly Problem[] => problems as readonly Problem[];

/** Sends files piece by piece to the host, which reads them meanwhile. Null: stopped. */
export async function readBillFiles(host: HostClient, files: readonly BillFile[], { signal, onProgress }: ReadOptions): Promise<Result<Bill> | null> {
  const begun = await callHost(host, 'bills.begin', {});
  if (!begun.ok) return begun;
  const { reading } = begun.value;
  const total = files.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  for (const file of files) {
    for (let at = 0; at === 0 || at < file.size; at += MAX_PIECE_BYTES) {
      const piece = new Uint8Array(await file.slice(at, at + MAX_PIECE_BYTES).arrayBuffer());
      if (signal.aborted) return stopped(host, reading);
      const state = await callHost(host, 'bills.append', { reading, name: file.name.slice(0, LONGEST_NAME), base64: encodeBase64(piece), last: at + MAX_PIECE_BYTES >= file.size });
      if (!state.ok) return state;
      if (state.value.problems.length > 0) return failed(host, reading, known(state.value.problems));
      done += piece.length;
      onProgress({ rows: state.value.rows, bytes: { done, total }, prompt: null });
    }
  }
  return signal.aborted ? stopped(host, reading) : taken(host, reading, files.map(({ name }) => name).join(', '));
}

/** Follows a reading of usage details from Azure to its end. Null: stopped. */
export async function readAzureBill(host: HostClient, wish: AzureWish, { signal, onProgress }: ReadOptions): Promise<Result<Bill> | null> {
  const begun = await callHost(host, 'bills.fromAzure', { ...wish, months: [...wish.months] });
  if (!begun.ok) return begun;
  const { reading } = begun.value;
  for (;;) {
    if (signal.aborted) return stopped(host, reading);
    const state = await callHost(host, 'bills.state', { reading });
    if (!state.ok) return state;
    if (state.value.problems.length > 0) return failed(host, reading, known(state.value.problems));
    if (!state.value.running) return taken(host, reading, [wish.scope, ...wish.months].join(', '));
    onProgress({ rows: state.value.rows, bytes: null, prompt: state.value.prompt });
    await pause();
  }
}

async function taken(host: HostClient, reading: string, name: string): Promise<Result<Bill>> {
  const bill = await callHost(host, 'bills.take', { reading });
  return bill.ok ? ok({ ...bill.value, name, problems: known(bill.value.problems) }) : bill;
}

async function stopped(host: HostClient, reading: string): Promise<null> {
  await callHost(host, 'bills.stop', { reading });
  return null;
}

async function failed(host: HostClient, reading: string, problems: readonly Problem[]): Promise<Result<Bill>> {
  await stopped(host, reading);
  return fail(...problems);
}
