import type { GroupShape, Scene, Shape, TextShape } from '../scene/shape';
import { escapeMarkup } from './escapeMarkup';
import type { Palette } from './palettes';

/** Named, not embedded: the first one that a machine has; widths were measured for the widest of them. */
export const FONTS = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";

const SEMIBOLD = 600;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A scene as a standalone SVG 1.1 document: nothing loaded, no script, no style sheet. */
export function sceneSvg(scene: Scene, palette: Palette): string {
  const size = { width: scene.width, height: scene.height };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svgElement(scene, palette, size)}\n`;
}

/** The same inside an HTML page, where the page decides how large it is shown. */
export const inlineSvg = (scene: Scene, palette: Palette): string => svgElement(scene, palette, { id: 'drawing' });

function svgElement(scene: Scene, palette: Palette, more: Attributes): string {
  const root: Attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${short(scene.width)} ${short(scene.height)}`,
    'font-family': FONTS,
    role: 'img',
    'aria-labelledby': 'drawing-title drawing-description',
    ...more,
  };
  const head = [`<title id="drawing-title">${escapeMarkup(scene.title)}</title>`, `<desc id="drawing-description">${escapeMarkup(scene.description)}</desc>`];
  return `<svg${attributes(root)}>\n${[...head, ...scene.shapes.map((shape) => shapeSvg(shape, palette))].join('\n')}\n</svg>`;
}

type Writers = { readonly [K in Shape['kind']]: (shape: Extract<Shape, { kind: K }>, palette: Palette) => string };

const WRITERS: Writers = {
  box: ({ x, y, width, height, radius, ...paint }, palette) => `<rect${attributes({ x, y, width, height, rx: radius, ...painted(paint, palette) })}/>`,
  path: ({ d, ...paint }, palette) => `<path${attributes({ d, ...painted(paint, palette) })}/>`,
  text: textSvg,
  group: groupSvg,
};

function shapeSvg(shape: Shape, palette: Palette): string {
  // The shape's kind chooses its own writer; TypeScript cannot follow a key of a union.
  const write = WRITERS[shape.kind] as (shape: Shape, palette: Palette) => string;
  return write(shape, palette);
}

function textSvg({ x, y, text, size, bold = false, ink, anchor }: TextShape, palette: Palette): string {
  if (text === '') return '';
  return `<text${attributes({ x, y, 'font-size': size, 'font-weight': bold ? SEMIBOLD : undefined, 'text-anchor': anchor, fill: palette[ink] })}>${escapeMarkup(text)}</text>`;
}

function groupSvg({ title, move, scale, shapes }: GroupShape, palette: Palette): string {
  const steps = [...(move ? [`translate(${short(move.x)} ${short(move.y)})`] : []), ...(scale !== undefined && scale !== 1 ? [`scale(${short(scale)})`] : [])];
  const head = title === undefined ? [] : [`<title>${escapeMarkup(title)}</title>`];
  const inner = [...head, ...shapes.map((shape) => shapeSvg(shape, palette))].filter((part) => part !== '');
  return `<g${attributes({ transform: steps.join(' ') || undefined })}>\n${inner.join('\n')}\n</g>`;
}

interface Paint {
  readonly fill?: keyof Palette;
  readonly stroke?: keyof Palette;
  readonly strokeWidth?: number;
  readonly dash?: string;
  readonly cap?: string;
  readonly opacity?: number;
}

const painted = ({ fill, stroke, strokeWidth, dash, cap, opacity }: Paint, palette: Palette): Attributes => ({
  fill: fill === undefined ? 'none' : palette[fill],
  stroke: stroke && palette[stroke],
  'stroke-width': strokeWidth,
  'stroke-dasharray': dash && dash.split(' ').map((part) => short(Number(part))).join(' '),
  'stroke-linecap': cap === 'butt' ? undefined : cap,
  opacity,
});

function attributes(all: Attributes): string {
  return Object.entries(all)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? short(value) : escapeMarkup(value ?? '')}"`)
    .join('');
}

/** A hundredth of a pixel is finer than any print; fewer digits make differences of two files readable. */
const short = (value: number): string => String(Math.round(value * 100) / 100 || 0);
