import { LineCapStyle, PDFDocument, rgb, type PDFFont, type PDFPage, type RGB } from '@cantoo/pdf-lib';
import semibold from '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?inline';
import regular from '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?inline';
import * as fontkit from 'fontkit';
import type { GroupShape, Ink, Scene, Shape, TextShape } from '../scene/shape';
import type { Palette } from '../svg/palettes';
import { boxPath } from './paths';

export interface PdfDetails {
  /** Stands as the day of writing, so that the same answer gives the same bytes. */
  readonly date: string;
  readonly program: string;
  /** Where the answer comes from, for programs. */
  readonly origin: string;
  /** A PNG on the first page, in pixels of the page. */
  readonly logo?: { readonly png: string; readonly x: number; readonly y: number; readonly width: number; readonly height: number } | undefined;
}

/** Points for one pixel of the drawing, as browsers print: 72 ÷ 96. */
const POINTS = 0.75;
const CHANNEL = 255;

/** Where shapes land: their origin in pixels of the page, and how much larger they are. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

interface Pen {
  readonly page: PDFPage;
  readonly height: number;
  readonly colour: (ink: Ink) => RGB;
  readonly fonts: { readonly regular: Typeface; readonly bold: Typeface };
}

interface Typeface {
  readonly font: PDFFont;
  readonly letters: ReadonlySet<number>;
}

/** Letters as they are: what changes with its neighbours (arrows, figures beside capitals) takes most of the time and nobody misses it. */
const PLAIN = { calt: false };

async function typefaceOf(pdf: PDFDocument, file: string): Promise<Typeface> {
  const font = await pdf.embedFont(file, { subset: true, features: PLAIN });
  return { font, letters: new Set(font.getCharacterSet()) };
}

/** A scene as one page of PDF in its own size. */
export const scenePdf = (scene: Scene, palette: Palette, details: PdfDetails): Promise<Uint8Array> => scenesPdf([scene], palette, details, scene);

/** Scenes as pages of PDF, each in its own size, texts as texts; the letters that are used are embedded. */
export async function scenesPdf(scenes: readonly Scene[], palette: Palette, { date, program, origin, logo }: PdfDetails, { title, description }: Pick<Scene, 'title' | 'description'>): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.registerFontkit(fontkit);
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setSubject(description);
  pdf.setKeywords([origin]);
  pdf.setProducer(program);
  pdf.setCreator(program);
  pdf.setCreationDate(new Date(date));
  pdf.setModificationDate(new Date(date));
  pdf.setLanguage('en');
  const fonts = { regular: await typefaceOf(pdf, regular), bold: await typefaceOf(pdf, semibold) };
  for (const { width, height, shapes } of scenes) {
    const page = pdf.addPage([width * POINTS, height * POINTS]);
    const pen: Pen = { page, height, colour: (ink) => colourOf(palette[ink]), fonts };
    for (const shape of shapes) draw(shape, { x: 0, y: 0, scale: 1 }, pen);
  }
  if (logo) {
    const [first] = pdf.getPages();
    const { x, y, width, height, png } = logo;
    first?.drawImage(await pdf.embedPng(png), { x: x * POINTS, y: first.getHeight() - (y + height) * POINTS, width: width * POINTS, height: height * POINTS });
  }
  return pdf.save({ useObjectStreams: false, addDefaultPage: false });
}

type Drawers = { readonly [K in Shape['kind']]: (shape: Extract<Shape, { kind: K }>, spot: Spot, pen: Pen) => void };

const DRAWERS: Drawers = {
  box: (shape, spot, pen) => drawPath(boxPath(shape), shape, spot, pen),
  path: (shape, spot, pen) => drawPath(shape.d, shape, spot, pen),
  text: drawText,
  group: drawGroup,
};

function draw(shape: Shape, spot: Spot, pen: Pen): void {
  // The shape's kind chooses its own drawer; TypeScript cannot follow a key of a union.
  const drawShape = DRAWERS[shape.kind] as (shape: Shape, spot: Spot, pen: Pen) => void;
  drawShape(shape, spot, pen);
}

function drawGroup({ move = { x: 0, y: 0 }, scale = 1, shapes }: GroupShape, spot: Spot, pen: Pen): void {
  const inner = { x: spot.x + move.x * spot.scale, y: spot.y + move.y * spot.scale, scale: spot.scale * scale };
  for (const shape of shapes) draw(shape, inner, pen);
}

type Painted = Omit<Extract<Shape, { kind: 'path' }>, 'kind' | 'd'>;

/** PDF counts upwards from the lower edge of the page; the library turns paths over, places are turned here. */
function drawPath(d: string, { fill, stroke, strokeWidth = 1, dash, cap, opacity }: Painted, { x, y, scale }: Spot, { page, height, colour }: Pen): void {
  page.drawSvgPath(d, {
    x: x * POINTS,
    y: (height - y) * POINTS,
    scale: scale * POINTS,
    ...(fill && { color: colour(fill) }),
    ...(stroke && { borderColor: colour(stroke), borderWidth: strokeWidth, borderLineCap: cap === 'round' ? LineCapStyle.Round : LineCapStyle.Butt }),
    ...(stroke && dash !== undefined && { borderDashArray: dash.split(' ').map(Number) }),
    ...(opacity !== undefined && { opacity, borderOpacity: opacity }),
  });
}

function drawText({ x, y, text, size, bold = false, ink, anchor = 'start' }: TextShape, spot: Spot, { page, height, colour, fonts }: Pen): void {
  const { font, letters } = bold ? fonts.bold : fonts.regular;
  const words = known(text, letters);
  const points = size * spot.scale * POINTS;
  // Measuring takes as long as writing.
  const shift = anchor === 'start' ? 0 : font.widthOfTextAtSize(words, points) / (anchor === 'middle' ? 2 : 1);
  page.drawText(words, { x: (spot.x + x * spot.scale) * POINTS - shift, y: (height - spot.y - y * spot.scale) * POINTS, size: points, font, color: colour(ink) });
}

const UNKNOWN = '□';

/** Letters that the typeface has; others become an empty box, as everywhere else where a letter is missing. */
function known(text: string, letters: ReadonlySet<number>): string {
  return [...text].map((letter) => (letters.has(letter.codePointAt(0) ?? 0) ? letter : UNKNOWN)).join('');
}

function colourOf(hex: string): RGB {
  const channel = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / CHANNEL;
  return rgb(channel(1), channel(3), channel(5));
}
