import { Fragment } from 'react';
import type { Report } from '../../../../../models/report/report';
import { FigureButton } from '../../../why/FigureButton';
import { formatQuantity } from '../../../why/formatQuantity';
import { frontMessages as text } from './messages';

const FIGURES = { points: 'search.points', evaluated: 'search.evaluated', pruned: 'search.pruned', impossible: 'search.impossible', front: 'pareto.front' } as const;

const isHole = (word: string): word is keyof typeof FIGURES => Object.hasOwn(FIGURES, word);

/** How many designs were looked at, so that “the best” says of how many; every number answers “why?”. */
export function SearchSentence({ figures }: Pick<Report, 'figures'>) {
  return (
    <p>
      {text.search.split(/[{}]/).map((word, index) => {
        const figure = isHole(word) ? figures[FIGURES[word]] : undefined;
        if (!isHole(word) || figure === undefined) return <Fragment key={index}>{word}</Fragment>;
        return <FigureButton key={index} figureId={figure.id} label={text[word]} quantity={{ amount: formatQuantity(figure.value, '').amount, unit: '' }} />;
      })}
    </p>
  );
}
