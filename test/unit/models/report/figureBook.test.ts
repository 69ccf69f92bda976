import { describe, expect, it } from 'vitest';
import type { Figure, FigureInput } from '../../../../models/figure/figure';
import { FigureBook } from '../../../../models/report/figures/figureBook';

const figure = (id: string, value: number, inputs: readonly FigureInput[] = []): Figure => ({ id, label: `Label of ${id}`, value, unit: 'GiB', formula: 'as it is', inputs });

/** A sum of 1 + 2 + … + 250, each part with a figure of its own below it. */
function sumOfMany(): FigureBook {
  const book = new FigureBook();
  const ids = Array.from({ length: 250 }, (_, index) => {
    book.add(figure(`below.${index}`, index));
    book.add(figure(`part.${index}`, index + 1, [book.link(`below.${index}`)]));
    return `part.${index}`;
  });
  book.add(figure('sum', 31_375, book.sumOf('sum', ids)));
  return book;
}

const total = (inputs: readonly FigureInput[]): number => inputs.reduce((sum, input) => sum + ('value' in input ? Number(input.value) : 0), 0);

describe('the figures of a report', () => {
  it('say in a link what the figure says', () => {
    const book = new FigureBook();
    book.add(figure('disk', 32));
    expect(book.link('disk')).toEqual({ kind: 'figure', id: 'disk', label: 'Label of disk', value: 32, unit: 'GiB' });
  });

  it('can not lead to a figure that nobody made', () => {
    expect(() => new FigureBook().link('nowhere')).toThrow('nowhere');
  });

  it('keep the total of a sum of very many parts', () => {
    const { sum } = sumOfMany().all();
    expect(sum?.inputs).toHaveLength(101);
    // 250 × 251 ÷ 2
    expect(total(sum?.inputs ?? [])).toBe(31_375);
  });

  it('leave out the smallest parts of such a sum with all that is below them, and keep every link whole', () => {
    const figures = sumOfMany().all();
    expect('part.249' in figures && 'below.249' in figures).toBe(true);
    expect('part.0' in figures || 'below.0' in figures).toBe(false);
    const broken = Object.values(figures).flatMap(({ inputs }) => inputs.filter((input) => input.kind === 'figure' && !(input.id in figures)));
    expect(broken).toEqual([]);
  });

  it('name the largest of very many values', () => {
    const book = new FigureBook();
    const ids = Array.from({ length: 250 }, (_, index) => `flow.${index}`);
    book.add(...ids.map((id, index) => figure(id, index)));
    expect(Math.max(...book.largestOf(ids).map((input) => ('value' in input ? Number(input.value) : 0)))).toBe(249);
  });
});
