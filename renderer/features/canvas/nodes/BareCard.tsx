import type { Tint } from '../lenses/tint';
import { TintBadge } from './TintBadge';
import { useCardStyles } from './useCardStyles';

interface BareCardProps {
  readonly name: string;
  readonly tint: Tint | undefined;
  readonly className: string;
}

/** A card of which only the name is drawn, as from far away in a crowd: it comes and goes with every turn of the wheel. */
export function BareCard({ name, tint, className }: BareCardProps) {
  const card = useCardStyles();
  return (
    <div className={className}>
      <div className={card.text}>
        <div className={card.name} title={name}>{name}</div>
      </div>
      <TintBadge tint={tint} />
    </div>
  );
}
