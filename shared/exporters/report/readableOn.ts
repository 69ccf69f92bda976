/** WCAG 2.2, 1.4.3: text against what it stands on. */
export const LEAST_CONTRAST = 4.5;
const STEP = 0.98;
const CHANNEL = 255;
const HEX = 16;

/**
 * The colour itself where text of it can be read on the ground, else the same hue, as much darker as it takes; both are `#rrggbb`, and the ground is light.
 * @example `#00708b` stays on white; `#ffcc00` becomes a brown
 */
export function readableOn(colour: string, ground: string): string {
  let channels = channelsOf(colour);
  while (contrast(hexOf(channels), ground) < LEAST_CONTRAST) channels = channels.map((each) => each * STEP);
  return hexOf(channels);
}

/** Relative luminances of WCAG 2.2, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((value) => {
    const share = value / CHANNEL;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const channelsOf = (colour: string): readonly number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), HEX));
const hexOf = (channels: readonly number[]): string => `#${channels.map((each) => Math.floor(each).toString(HEX).padStart(2, '0')).join('')}`;
