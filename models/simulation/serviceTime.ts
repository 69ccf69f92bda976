import { exponential, normal, type Random } from './random';

/** A law of service times. */
export interface ServiceTime {
  readonly meanSeconds: number;
  /** Squared coefficient of variation. */
  readonly scv: number;
  readonly draw: (random: Random) => number;
}

export function exponentialService(meanSeconds: number): ServiceTime {
  return { meanSeconds, scv: 1, draw: (random) => exponential(random, meanSeconds) };
}

/** Log-normal with given mean and spread: σ² = ln(1 + scv), μ = ln(mean) − σ² ÷ 2. Measured times inside a class look like it. */
export function logNormalService(meanSeconds: number, scv: number): ServiceTime {
  const variance = Math.log(1 + scv);
  const sigma = Math.sqrt(variance);
  const mu = Math.log(meanSeconds) - variance / 2;
  return { meanSeconds, scv, draw: (random) => Math.exp(mu + sigma * normal(random)) };
}

export interface MixPart {
  readonly weight: number;
  readonly service: ServiceTime;
}

/** A mix of laws by weight; mean and spread by the law of total variance. */
export function mixedService(parts: readonly MixPart[]): ServiceTime {
  const total = parts.reduce((sum, part) => sum + part.weight, 0);
  const meanSeconds = parts.reduce((sum, part) => sum + part.weight * part.service.meanSeconds, 0) / total;
  const square = parts.reduce((sum, part) => sum + part.weight * part.service.meanSeconds ** 2 * (1 + part.service.scv), 0) / total;
  const cumulative = parts.map((_, index) => parts.slice(0, index + 1).reduce((sum, part) => sum + part.weight, 0) / total);
  return {
    meanSeconds,
    scv: square / meanSeconds ** 2 - 1,
    draw: (random) => {
      const pick = random();
      const index = cumulative.findIndex((edge) => pick < edge);
      const part = parts[index === -1 ? parts.length - 1 : index];
      if (!part) throw new Error('a mix needs at least one part');
      return part.service.draw(random);
    },
  };
}
