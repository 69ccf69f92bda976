import type { Figure, FigureInput } from '../../../models/figure/figure';
import { toldValue } from './figureText';
import { element, type Content, type Markup } from './markup';
import { VIEWER_WORDS } from './words';

const words = VIEWER_WORDS.figure;

/** Shows figures with their "why?" and remembers which were shown, so that the last chapter can lead on. */
export interface FigureBook {
  /** The value, to be opened for formula and inputs; plain text where the report has no such figure. */
  why(figureId: string, plain: string): Content;
  /** Every figure that a shown one rests on and that was not opened in place. */
  chapter(): readonly Markup[];
}

export function figureBook(figures: Readonly<Record<string, Figure>>): FigureBook {
  const shown = new Set<string>();
  return {
    why: (figureId, plain) => {
      const figure = figures[figureId];
      if (!figure) return plain;
      shown.add(figureId);
      return element('details', { class: 'why' }, element('summary', {}, plain), explained(figure));
    },
    chapter: () => reached(figures, shown).map((figure) => element('details', { id: anchorOf(figure.id), class: 'figure' }, element('summary', {}, figure.label, ': ', valueMarkup(figure)), explained(figure))),
  };
}

const anchorOf = (figureId: string): string => `f-${figureId}`;

/** The shown ones and all that they lead to, in the order of the report. */
function reached(figures: Readonly<Record<string, Figure>>, shown: ReadonlySet<string>): readonly Figure[] {
  const found = new Set<string>();
  const open = [...shown];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const figure = found.has(id) ? undefined : figures[id];
    if (!figure) continue;
    found.add(id);
    for (const input of figure.inputs) if (input.kind === 'figure') open.push(input.id);
  }
  return Object.values(figures).filter(({ id }) => found.has(id));
}

function valueMarkup({ value, unit }: Pick<Figure, 'value' | 'unit'>): Content {
  const told = toldValue(value, unit);
  return told.unit === '' ? told.value : [told.value, ' ', element('span', { class: 'unit' }, told.unit)];
}

function explained({ formula, inputs, note }: Figure): Markup {
  return element(
    'div',
    { class: 'because' },
    formula === '' ? [] : element('p', {}, element('span', { class: 'kind' }, words.formula), ' ', formula),
    inputs.length === 0 ? [] : element('ul', {}, inputs.map((input) => element('li', {}, inputMarkup(input)))),
    note === undefined ? [] : element('p', {}, note),
  );
}

function inputMarkup(input: FigureInput): Content {
  const label = input.kind === 'figure' ? element('a', { href: `#${encodeURIComponent(anchorOf(input.id))}` }, input.label) : input.label;
  const kind = element('span', { class: 'kind' }, words.kinds[input.kind]);
  const value = input.kind === 'rule' ? [] : [': ', valueMarkup({ value: input.value, unit: input.unit })];
  return [kind, ' ', label, value, sourceOf(input)];
}

function sourceOf(input: FigureInput): string {
  if (input.kind === 'fact') return words.fact(input.source, input.asOf, input.grade);
  if (input.kind === 'price') return words.price(input.source, input.asOf);
  return input.kind === 'assumption' && input.overridden ? words.overridden : '';
}
