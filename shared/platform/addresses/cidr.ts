/** A block of IPv4 addresses: `base` as one number, aligned to its size. */
export interface Cidr {
  readonly base: number;
  readonly prefix: number;
}

const BITS = 32;
const OCTET = 256;

export const sizeOf = ({ prefix }: Pick<Cidr, 'prefix'>): number => 2 ** (BITS - prefix);

export function cidr(text: string): Cidr {
  const [address = '', prefix = ''] = text.split('/');
  return { base: address.split('.').reduce((sum, octet) => sum * OCTET + Number(octet), 0), prefix: Number(prefix) };
}

export function addressText(base: number): string {
  return [3, 2, 1, 0].map((place) => Math.floor(base / OCTET ** place) % OCTET).join('.');
}

export const cidrText = ({ base, prefix }: Cidr): string => `${addressText(base)}/${prefix}`;

/** The longest prefix, that is the smallest block, with room for so many addresses. */
export function prefixFor(addresses: number): number {
  return BITS - Math.max(0, Math.ceil(Math.log2(addresses)));
}

/**
 * Blocks one after the other, each aligned to its own size; null when the space is used up.
 * Worked example: 10.0.0.0/8 and prefixes 20, 18, 20 → 10.0.0.0/20, 10.0.64.0/18, 10.0.128.0/20.
 */
export function blocksIn(space: Cidr, prefixes: readonly number[]): readonly Cidr[] | null {
  const blocks: Cidr[] = [];
  let next = space.base;
  for (const prefix of prefixes) {
    const size = sizeOf({ prefix });
    const base = Math.ceil(next / size) * size;
    next = base + size;
    if (next > space.base + sizeOf(space)) return null;
    blocks.push({ base, prefix });
  }
  return blocks;
}
