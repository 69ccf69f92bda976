import { cpus, loadavg } from 'node:os';
import type { BenchRun } from './section';

/** What ran the run: figures mean little without it. */
export function describeMachine(): BenchRun['machine'] {
  const all = cpus();
  return { cpus: all.length, load: loadavg()[0] ?? 0, model: all[0]?.model.trim() ?? 'unknown', node: process.versions.node, platform: `${process.platform} ${process.arch}` };
}
