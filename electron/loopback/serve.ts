import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readArguments, USAGE } from './readArguments';
import { startLoopback } from './startLoopback';

export { startLoopback } from './startLoopback';

/** Whether this file is the program itself and not a module of the starter. */
function isProgram(): boolean {
  const program = process.argv[1];
  return program !== undefined && realpathSync(program) === fileURLToPath(import.meta.url);
}

async function serve(): Promise<void> {
  const host = await startLoopback(readArguments(process.argv.slice(2)));
  console.log(`Plantwright is at ${host.url}`);
  const end = (): void => void host.close();
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

if (isProgram()) {
  serve().catch((error: unknown) => {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    process.exitCode = 2;
  });
}
