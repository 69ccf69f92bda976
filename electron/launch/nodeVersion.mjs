const OLDEST = [20, 19];

/**
 * The sentence to print when this Node is too old for the tools, or null when it will do.
 * 20.19 is the first release that loads the ES modules of the build tools from CommonJS.
 */
export function nodeVersionProblem(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  const newEnough = major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
  if (newEnough) return null;
  return `Plantwright needs Node ${OLDEST.join('.')} or newer and this is Node ${version}. Install a current version from https://nodejs.org and run the command again.`;
}

/** Ends the process with that sentence. */
export function requireNode() {
  const problem = nodeVersionProblem();
  if (!problem) return;
  console.error(problem);
  process.exit(1);
}
