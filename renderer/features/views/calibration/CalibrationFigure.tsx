import { formatMoney, NO_VALUE } from '../../../i18n';
import { FigureButton } from '../../why/FigureButton';
import { formatQuantity } from '../../why/formatQuantity';
import { useCalibration } from './calibrationStore';
import { calibrationMessages as text } from './messages';

interface CalibrationFigureProps {
  readonly id: string;
  /** A difference of money says its sign. */
  readonly signed?: boolean;
  /** Without the unit, where the head of the column has it. */
  readonly bare?: boolean;
  readonly atLeast?: boolean;
  readonly testId?: string;
}

const CURRENCY_CHARACTERS = 'EUR'.length;

/** A number of the comparison on the page; pressing it asks "why?". */
export function CalibrationFigure({ id, signed = false, bare = false, atLeast = false, testId }: CalibrationFigureProps) {
  const figure = useCalibration((state) => state.found?.value.figures[id]);
  if (figure === undefined) return NO_VALUE;
  const plain = formatQuantity(figure.value, figure.unit);
  const amount = signed ? formatMoney(String(figure.value), figure.unit.slice(0, CURRENCY_CHARACTERS), { signed }) : plain.amount;
  return (
    <>
      {atLeast && `${text.atLeast} `}
      <FigureButton figureId={id} label={figure.label} quantity={{ amount, unit: bare ? '' : plain.unit }} prefix={atLeast ? text.atLeast : undefined} testId={testId} />
    </>
  );
}
