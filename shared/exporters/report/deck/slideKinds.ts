import type PptxGenJS from 'pptxgenjs';
import { fitted } from '../brandLook';
import type { ReportContext } from '../reportContext';
import { REPORT_WORDS as words } from '../words';

/** Inches on a slide of 13.33 × 7.5. */
const LEFT = 0.6;
const WIDTH = 12.13;
const TOP = 1.35;
const HEIGHT = 5.35;
const FOOT_TOP = 7;
const FONT = 'Segoe UI';
const INK = '242424';
const SOFT = '595959';
const ACCENT = '00708B';
const GROUND = 'DDF3FB';
const LINE = { type: 'solid', pt: 0.5, color: 'C7C7C7' } as const;
const SIZES = { title: 26, text: 18, small: 12, few: 16, table: 11, foot: 9 } as const;
/** A table of so few rows is set larger. */
const FEW_ROWS = 6;
/** Okabe and Ito's colours, told apart by the colour-blind too and in grey by their order. */
const COLOURS = ['0072B2', 'E69F00', '009E73', 'CC79A7', '56B4E9', 'D55E00', '8A8A8A'];
const HASH_SHOWN = 12;

/** What every slide shows of plan and company. */
export type Face = Pick<ReportContext, 'stamp' | 'look'>;

/** Room for a logo at the upper right. */
const LOGO = { width: 2, height: 0.6 } as const;
const MASTER = 'Brand';

/** The slide behind all slides: it holds the logo once. */
export function defineMaster(deck: PptxGenJS, { look: { logo } }: Face): void {
  if (logo === null) return;
  const { width, height } = fitted(logo.size, LOGO);
  deck.defineSlideMaster({ title: MASTER, objects: [{ image: { data: logo.padded, x: LEFT + WIDTH - width, y: 0.4, w: width, h: height } }] });
}

const pptxColour = (colour: string | null, own: string): string => (colour === null ? own : colour.slice(1).toUpperCase());

function slideWith(deck: PptxGenJS, { stamp, look }: Face, title: string): PptxGenJS.Slide {
  const slide = deck.addSlide(look.logo === null ? {} : { masterName: MASTER });
  const wide = look.logo === null ? WIDTH : WIDTH - LOGO.width - 0.2;
  slide.addText(title, { x: LEFT, y: 0.4, w: wide, h: 0.7, fontFace: FONT, fontSize: SIZES.title, bold: true, color: pptxColour(look.colour, INK), margin: 0, fit: 'shrink' });
  slide.addText([stamp.planName, stamp.scenario, stamp.planHash.slice(0, HASH_SHOWN), words.asOf(stamp.priceBookId, stamp.priceBookAsOf)].join(' · '), { x: LEFT, y: FOOT_TOP, w: WIDTH, h: 0.3, fontFace: FONT, fontSize: SIZES.foot, color: SOFT, margin: 0 });
  return slide;
}

export function titleSlide(deck: PptxGenJS, face: Face, headline: string): void {
  const { stamp } = face;
  const slide = slideWith(deck, face, stamp.planName);
  slide.addText(headline, { x: LEFT, y: TOP, w: WIDTH, h: 3, fontFace: FONT, fontSize: SIZES.text + 4, color: INK, margin: 0, valign: 'top', fit: 'shrink' });
  slide.addText([words.planning, stamp.completeness].join(' '), { x: LEFT, y: 5.6, w: WIDTH, h: 0.8, fontFace: FONT, fontSize: SIZES.small, color: SOFT, margin: 0, valign: 'top' });
}

export function bulletSlide(deck: PptxGenJS, face: Face, title: string, items: readonly string[]): void {
  const slide = slideWith(deck, face, title);
  slide.addText(items.map((text) => ({ text, options: { bullet: true, breakLine: true, paraSpaceAfter: 8 } })), { x: LEFT, y: TOP, w: WIDTH, h: HEIGHT, fontFace: FONT, fontSize: SIZES.text, color: INK, margin: 0, valign: 'top', fit: 'shrink' });
}

/** Rows that one slide holds; more go on a slide behind it. */
const LINES_PER_SLIDE = 16;
const LETTERS_PER_LINE = 150;

export function tableSlide(deck: PptxGenJS, face: Face, title: string, head: readonly string[], rows: readonly (readonly string[])[], note?: string): void {
  for (const part of partsOf(rows, head.length)) {
    const slide = slideWith(deck, face, title);
    const above = note === undefined ? 0 : 0.5;
    if (note !== undefined) slide.addText(note, { x: LEFT, y: TOP - 0.1, w: WIDTH, h: above, fontFace: FONT, fontSize: SIZES.small, color: SOFT, margin: 0, valign: 'top' });
    if (part.length === 0) continue;
    const cell = (text: string, bold: boolean): PptxGenJS.TableCell => ({ text, options: { bold, ...(bold && { fill: { color: GROUND } }) } });
    slide.addTable([head.map((text) => cell(text, true)), ...part.map((row) => row.map((text) => cell(text, false)))], {
      x: LEFT,
      y: TOP + above,
      w: WIDTH,
      colW: widthsOf([head, ...rows]),
      fontFace: FONT,
      fontSize: rows.length <= FEW_ROWS ? SIZES.few : SIZES.table,
      color: INK,
      border: LINE,
      valign: 'top',
      margin: [0.04, 0.08, 0.04, 0.08],
    });
  }
}

/** Columns by how much they say, none narrower than a date. */
function widthsOf(rows: readonly (readonly string[])[]): number[] {
  const LEAST = 12;
  const MOST = 90;
  const letters = (rows[0] ?? []).map((_, at) => Math.min(MOST, Math.max(LEAST, ...rows.map((row) => (row[at] ?? '').length))));
  const all = letters.reduce((sum, count) => sum + count, 0);
  return letters.map((count) => (count / all) * WIDTH);
}

function partsOf(rows: readonly (readonly string[])[], columns: number): readonly (readonly (readonly string[])[])[] {
  const linesOf = (row: readonly string[]): number => Math.max(1, ...row.map((text) => Math.ceil((text.length * Math.max(1, columns - 1)) / LETTERS_PER_LINE)));
  const parts: (readonly string[])[][] = [[]];
  let used = 0;
  for (const row of rows) {
    const lines = linesOf(row);
    if (used + lines > LINES_PER_SLIDE && used > 0) {
      parts.push([]);
      used = 0;
    }
    parts.at(-1)?.push(row);
    used += lines;
  }
  return parts;
}

const CHART = { x: LEFT, y: TOP, w: WIDTH, h: HEIGHT, catAxisLabelFontFace: FONT, catAxisLabelFontSize: SIZES.table, valAxisLabelFontFace: FONT, valAxisLabelFontSize: SIZES.table, valAxisLabelFormatCode: '#,##0', dataLabelFormatCode: '#,##0' } as const;

/** The first label stands at the top; charts count from the bottom. */
export function barSlide(deck: PptxGenJS, face: Face, title: string, labels: readonly string[], values: readonly number[]): void {
  slideWith(deck, face, title).addChart(deck.ChartType.bar, [{ name: title, labels: [...labels].reverse(), values: [...values].reverse() }], { ...CHART, barDir: 'bar', chartColors: [pptxColour(face.look.colour, ACCENT)], showLegend: false, showValue: true, dataLabelFontSize: SIZES.table });
}

export function stackSlide(deck: PptxGenJS, face: Face, title: string, labels: readonly string[], series: readonly { readonly name: string; readonly values: readonly number[] }[]): void {
  slideWith(deck, face, title).addChart(deck.ChartType.bar, series.map(({ name, values }) => ({ name, labels: [...labels], values: [...values] })), { ...CHART, barDir: 'col', barGrouping: 'stacked', chartColors: COLOURS, showLegend: true, legendPos: 'r', legendFontFace: FONT, legendFontSize: SIZES.table });
}
