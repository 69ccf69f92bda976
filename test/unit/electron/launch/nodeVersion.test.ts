import { describe, expect, it } from 'vitest';
import { loadLaunch } from './loadLaunch';

const { nodeVersionProblem } = await loadLaunch<{ nodeVersionProblem: (version?: string) => string | null }>('nodeVersion.mjs');

describe('nodeVersionProblem', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '24.0.0', '26.1.0'])('accepts Node %s', (version) => {
    expect(nodeVersionProblem(version)).toBeNull();
  });

  it.each(['16.20.0', '18.20.8', '20.18.3'])('refuses Node %s in one sentence that names both versions', (version) => {
    const sentence = nodeVersionProblem(version);
    expect(sentence).toContain(version);
    expect(sentence).toContain('20.19');
  });
});
