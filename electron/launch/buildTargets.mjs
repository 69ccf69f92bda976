/** What `vite build --mode <id>` makes, and the folders it is made from. */
const COMMON = ['models', 'shared', 'vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.base.json'];

export const BUILD_TARGETS = [
  { id: 'renderer', inputs: [...COMMON, 'renderer'] },
  { id: 'main', inputs: [...COMMON, 'electron'] },
  { id: 'preload', inputs: [...COMMON, 'electron'] },
  { id: 'loopback', inputs: [...COMMON, 'electron'] },
  { id: 'cli', inputs: [...COMMON, 'electron'] },
];
