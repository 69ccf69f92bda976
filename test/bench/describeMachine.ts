import { cpus } from 'node:os';
import type { BenchRun } from './section';

/** What ran the run: figures mean little without it. */
export function describeMachine(): BenchRun['machine'] {
  const all = cpus();
  return { cpus: all.length, model: all[0]?.model.trim() ?? 'unknown', node: process.versions.node, platform: `${process.platform} ${process.arch}` };
}
