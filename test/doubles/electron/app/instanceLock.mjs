import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** A lock file with the holder's process id; one left behind by a dead process is taken over. */
function takeFile(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    const holder = Number(readFileSync(file, 'utf8'));
    if (holder > 0 && isAlive(holder)) return false;
    rmSync(file, { force: true });
    return takeFile(file);
  }
}

/** Short, because the path of a socket may have about a hundred characters only. */
function socketPath(userData) {
  const name = `electron-double-${createHash('sha256').update(userData).digest('hex').slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

/**
 * One running app per user data folder. The answer is known at once, as in Electron; the holder then hears of later
 * starts with their arguments and working folder.
 */
export function instanceLock(userData, onSecondInstance) {
  const file = join(userData, 'SingletonLock');
  return takeFile(file) ? hold(file, socketPath(userData), onSecondInstance) : announce(socketPath(userData));
}

function hold(file, path, onSecondInstance) {
  if (process.platform !== 'win32') rmSync(path, { force: true });
  const server = createServer((socket) => {
    let text = '';
    socket.setEncoding('utf8').on('data', (part) => (text += part));
    socket.on('end', () => {
      const { argv, workingFolder } = JSON.parse(text);
      onSecondInstance(argv, workingFolder);
    });
  }).listen(path);
  server.unref();
  return {
    held: true,
    release: async () => {
      server.close();
      rmSync(file, { force: true });
    },
  };
}

function announce(path) {
  const told = new Promise((settle) => {
    const socket = createConnection(path, () => socket.end(JSON.stringify({ argv: process.argv, workingFolder: process.cwd() })));
    socket.on('close', settle).on('error', settle);
  });
  return { held: false, release: () => told };
}
