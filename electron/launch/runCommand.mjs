import { spawn } from 'node:child_process';

/**
 * Runs a command and keeps what it says; never throws.
 * @returns {Promise<{ ok: boolean, code: number | null, output: string, timedOut: boolean }>}
 */
export function runCommand(command, args, { timeoutMs = 0, onOutput, ...options } = {}) {
  return new Promise((settle) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true, ...options });
    let output = '';
    let timedOut = false;
    const keep = (chunk) => {
      output += chunk;
      onOutput?.(String(chunk));
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const timer = timeoutMs > 0 && setTimeout(() => {
      timedOut = true;
      child.kill('SIGKILL');
    }, timeoutMs);
    const end = (code, text = '') => {
      clearTimeout(timer);
      settle({ ok: code === 0, code, output: output + text, timedOut });
    };
    child.on('error', (error) => end(null, String(error.message)));
    child.on('close', (code) => end(code));
  });
}
