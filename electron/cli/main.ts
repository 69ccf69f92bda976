import { nodeTerminal } from './nodeTerminal';
import { run } from './cli';

// The code is set, not exited with, so that a long answer reaches a slow reader whole.
process.exitCode = await run(process.argv.slice(2), nodeTerminal);
