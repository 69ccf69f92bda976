import { FigureButton } from '../../../why/FigureButton';
import { formatQuantity } from '../../../why/formatQuantity';
import { packMessages as text } from './messages';

interface MinutesButtonProps {
  readonly figureId: string;
  /** What takes so long. */
  readonly label: string;
  readonly minutes: number;
}

export function MinutesButton({ figureId, label, minutes }: MinutesButtonProps) {
  return <FigureButton figureId={figureId} label={`${text.takes}: ${label}`} quantity={formatQuantity(minutes, 'minutes')} />;
}
