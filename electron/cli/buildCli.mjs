import { build } from '../launch/build.mjs';
import { BUILD_TARGETS } from '../launch/buildTargets.mjs';
import { ensureInstalled } from '../launch/ensureInstalled.mjs';
import { requireNode } from '../launch/nodeVersion.mjs';

// A program of its own, because install and build print to standard output, which belongs to the answer.
requireNode();
try {
  await ensureInstalled();
  await build({ targets: BUILD_TARGETS.filter(({ id }) => id === 'cli') });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
