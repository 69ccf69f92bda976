import type { Site } from '../../../document';

/** A leased line with a second one by another path. */
export const leased = (mbps: number, latencyMs: number | null, outagesPerYear: number | null): Site['wan'] => ({
  kind: 'leased-line',
  downMbps: mbps,
  upMbps: mbps,
  latencyMs,
  secondLine: true,
  outagesPerYear,
});

/** The carrier network that the group rents in the Americas and in Asia. */
export const mpls = (mbps: number, latencyMs: number | null, outagesPerYear: number | null): Site['wan'] => ({
  ...leased(mbps, latencyMs, outagesPerYear),
  kind: 'mpls',
});

export const internet = (down: number, up: number, latencyMs: number | null, outagesPerYear: number | null, secondLine = false): Site['wan'] => ({
  kind: 'internet',
  downMbps: down,
  upMbps: up,
  latencyMs,
  secondLine,
  outagesPerYear,
});
