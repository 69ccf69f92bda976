import { SHARED_VOCABULARY, STAGES, stagePattern } from './stages.mjs';

/** Arrows point one way: renderer -> shared -> models, electron -> shared -> models. Each rule says why it is there. */

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const only = (...folders) => `^(${folders.join('|')})/`;

/** Where execution begins: the page, its workers, the hosts, the command line and the scripts that npm runs. */
const ENTRIES =
  '^(renderer/main[.]tsx|renderer/workers/[^/]+[.]worker[.]ts|electron/(main/main|preload/preload|loopback/serve|cli/main)[.]ts|electron/cli/(plantwright|buildCli)[.]mjs|electron/launch/(start|build)[.]mjs|shared/prices/build/build[.]mjs)$';

/** Scripts that write data files into the tree by hand; the product never loads them. */
const DATA_SCRIPTS = '^shared/prices/build/';

const layerRules = [
  rule('models-alone', 'The engine runs in any process and is tested without one.', { path: only('models') }, { path: only('shared', 'electron', 'renderer') }),
  rule('shared-below-hosts', 'Shared code runs in any process.', { path: only('shared') }, { path: only('electron', 'renderer') }),
  rule('renderer-apart-from-electron', 'The page talks to its host through shared/hostContract alone.', { path: only('renderer') }, { path: only('electron') }),
  rule('electron-apart-from-renderer', 'A host serves the built page; it never runs its code.', { path: only('electron') }, { path: only('renderer') }),
  rule('nothing-imports-tests', 'Tests look at the product, never the other way round.', { pathNot: only('test') }, { path: only('test') }),
  rule('data-scripts-apart', 'The product loads what these scripts wrote, not the scripts.', { pathNot: DATA_SCRIPTS }, { path: DATA_SCRIPTS }),
  rule(
    'launch-apart',
    'What starts the app must run before anything is installed or built.',
    { path: '^electron/(launch/|cli/[^/]+[.]mjs)' },
    { path: only('models', 'shared', 'renderer', 'electron'), pathNot: '^electron/launch/' },
  ),
];

const packageRules = [
  rule(
    'engine-packages',
    'The engine needs a schema library, an exact decimal type and a hash; everything else is somebody else\'s trade.',
    { path: only('models') },
    { path: 'node_modules', pathNot: 'node_modules/(zod|big[.]js|@types/big[.]js|@noble/hashes)/' },
  ),
  rule('no-node-below-hosts', 'models/, shared/ and renderer/ run in a browser.', { path: only('models', 'shared', 'renderer'), pathNot: DATA_SCRIPTS }, { dependencyTypes: ['core'] }),
  rule('no-react-below-renderer', 'Only the interface draws.', { pathNot: only('renderer', 'test') }, { path: 'node_modules/(react|react-dom|@fluentui|@xyflow|recharts|zustand)(/|$)' }),
  rule(
    'electron-only-in-its-adapters',
    'Everything else runs without Electron, so that the loopback host and the tests run the same code.',
    { pathNot: '^electron/(main|preload)/' },
    { path: '(^electron$|node_modules/electron/)' },
  ),
];

const stageRules = STAGES.slice(0, -1).map((stage, index) =>
  rule(
    `stage-${stage}`,
    `models/${stage} comes before the stages that it imports here; see test/architecture/stages.mjs.`,
    { path: stagePattern([stage]), pathNot: SHARED_VOCABULARY },
    { path: stagePattern(STAGES.slice(index + 1)), pathNot: SHARED_VOCABULARY },
  ),
);

const shapeRules = [
  rule('no-cycles', 'A cycle has no first file to read.', {}, { circular: true }),
  rule('no-unresolvable', 'An import must lead somewhere.', {}, { couldNotResolve: true, pathNot: '^(virtual:|node:)|[?](raw|url|worker|inline)$' }),
  rule('no-dev-packages', 'What ships is listed under dependencies.', { path: only('models', 'shared', 'renderer'), pathNot: DATA_SCRIPTS }, { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/@types/' }),
  rule(
    'no-dead-files',
    'What no entry reaches is dead: delete it, or use it.',
    { path: ENTRIES },
    { path: only('models', 'shared', 'electron', 'renderer'), pathNot: [ENTRIES, '[.]d[.]ts$', '[.](css|json|html|md)$'], reachable: false },
  ),
];

export default {
  forbidden: [...layerRules, ...packageRules, ...stageRules, ...shapeRules],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|release|[.]cache)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
