import { execFileSync } from 'node:child_process';
import { ROOT } from './root';

/** Builds what changed since the last build, so that the specs never run against yesterday's app. */
export default function buildApp(): void {
  execFileSync(process.execPath, ['electron/launch/build.mjs'], { cwd: ROOT, stdio: 'inherit' });
}
