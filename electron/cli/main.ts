import { run } from './cli';
import { nodeTerminal } from './nodeTerminal';

// A reader such as `head` that has seen enough is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// The code is set, not exited with, so that a long answer reaches a slow reader whole.
process.exitCode = await run(process.argv.slice(2), nodeTerminal);
