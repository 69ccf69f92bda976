import { heading, table, text, type Block } from '../../../blocks/block';
import { toldValue } from '../../viewer/figureText';
import type { ReportContext } from '../reportContext';
import { REPORT_WORDS } from '../words';

const words = REPORT_WORDS.sizes;

export function sizesChapter({ report }: ReportContext): readonly Block[] {
  return [
    heading(2, words.title),
    ...report.sizing.flatMap(({ title, binding, figureIds }) => [
      heading(3, title),
      text(words.binding(binding)),
      ...table(
        [words.figure, words.value],
        figureIds.flatMap((id) => {
          const figure = report.figures[id];
          if (!figure) return [];
          const { value, unit } = toldValue(figure.value, figure.unit);
          return [[figure.label, `${value} ${unit}`.trim()]];
        }),
        [1],
      ),
    ]),
    heading(3, words.nodes),
    ...table([words.component, words.version, words.until], report.versions.map(({ component, version, supportEnds }) => [component, version, supportEnds])),
  ];
}
