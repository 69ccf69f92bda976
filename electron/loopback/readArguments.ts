import { parseArgs } from 'node:util';
import type { LoopbackOptions } from './startLoopback';

export const USAGE = `node dist/loopback/serve.js [plan.plantwright.json] [--port <number>] [--plans <folder>]`;

const MAX_PORT = 65_535;

/** The options that a command line asks for; throws with a sentence when it cannot be understood. */
export function readArguments(args: readonly string[]): LoopbackOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { port: { type: 'string' }, plans: { type: 'string' } },
  });
  if (positionals.length > 1) throw new Error('One plan at a time, please.');
  const plan = positionals[0];
  return {
    ...(plan === undefined ? {} : { plan }),
    ...(values.plans === undefined ? {} : { plansFolder: values.plans }),
    ...(values.port === undefined ? {} : { port: readPort(values.port) }),
  };
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= MAX_PORT)) throw new Error(`"${text}" is not a port; expected a number from 0 to ${MAX_PORT}.`);
  return port;
}
