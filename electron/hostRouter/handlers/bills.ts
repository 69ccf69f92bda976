import { problem } from '../../../models/problem/problem';
import type { Result } from '../../../models/problem/result';
import { MAX_PIECE_BYTES } from '../../../shared/hostContract/contract';
import { writeUsage } from '../../../shared/usage/usageText';
import type { ReadingState } from '../../adapters/usage/billReadings';
import { refuse, type Handler } from '../handler';

/** As many as the contract lets through. */
const MOST_PROBLEMS = 100;

export const billsBegin: Handler<'bills.begin'> = async (_input, { bills }) => ({ ok: true, value: { reading: bills.begin() } });

export const billsAppend: Handler<'bills.append'> = async ({ reading, name, base64, last }, { bills }) => {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length > MAX_PIECE_BYTES) return refuse([problem('host.request-invalid', 'base64', { method: 'bills.append' })]);
  return told(await bills.append(reading, { name, bytes, last }));
};

export const billsFromAzure: Handler<'bills.fromAzure'> = async ({ scope, months, signIn }, { bills }) => ({ ok: true, value: { reading: bills.fromAzure({ scope, months, way: signIn }) } });

export const billsState: Handler<'bills.state'> = async ({ reading }, { bills }) => told(bills.state(reading));

export const billsTake: Handler<'bills.take'> = async ({ reading }, { bills }) => {
  const bill = bills.take(reading);
  if (!bill.ok) return refuse(bill.problems);
  const { usage, taken, leftOut, problems } = bill.value;
  return { ok: true, value: { usage: writeUsage(usage), taken, leftOut, problems: problems.slice(0, MOST_PROBLEMS) } };
};

export const billsStop: Handler<'bills.stop'> = async ({ reading }, { bills }) => {
  bills.stop(reading);
  return { ok: true, value: {} };
};

const told = (state: Result<ReadingState>) =>
  state.ok ? { ok: true as const, value: { ...state.value, problems: state.value.problems.slice(0, MOST_PROBLEMS) } } : refuse(state.problems);
