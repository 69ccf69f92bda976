import { makeStyles, tokens } from '@fluentui/react-components';
import type { Report, SizingCard } from '../../../../models/report/report';
import { PinMark } from '../../pins/PinMark';
import { placesOfFigure } from '../../pins/pinPlaces';
import { FigureButton } from '../../why/FigureButton';
import { formatQuantity } from '../../why/formatQuantity';
import { FAMILIES, familyOf } from '../parts/layerFamilies';
import { slotColour } from '../parts/palette';
import { headroom, type Headroom } from './headroom';
import { HeadroomBar } from './HeadroomBar';
import { sizingMessages as text } from './messages';

const useStyles = makeStyles({
  card: {
    breakInside: 'avoid',
    marginBottom: '16px',
    padding: '12px 16px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderTopWidth: '3px',
    borderRadius: tokens.borderRadiusMedium,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: '24px', fontWeight: tokens.fontWeightSemibold },
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: '4px 12px', margin: 0 },
  label: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  value: { margin: 0, textAlign: 'right', maxWidth: '160px', overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  binding: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground2 },
});

interface LayerCardProps {
  readonly card: SizingCard;
  readonly report: Report;
}

/** One layer: its figures, each with the room that the chosen size leaves, and what decided. */
export function LayerCard({ card, report }: LayerCardProps) {
  const styles = useStyles();
  const colour = slotColour(FAMILIES.indexOf(familyOf(card.layer)));
  const rooms = headroom(card.layer, report);
  return (
    <section className={styles.card} style={{ borderTopColor: colour }} aria-label={card.title}>
      <h3 className={styles.title}>{card.title}</h3>
      <dl className={styles.list}>
        {card.figureIds.map((id) => (
          <CardFigure key={id} id={id} figure={report.figures[id]} room={rooms.get(id)} colour={colour} />
        ))}
      </dl>
      {card.binding !== '' && <p className={styles.binding}>{`${text.binding}: ${card.binding}`}</p>}
    </section>
  );
}

interface CardFigureProps {
  readonly id: string;
  readonly figure: Report['figures'][string] | undefined;
  readonly room: Headroom | undefined;
  readonly colour: string;
}

function CardFigure({ id, figure, room, colour }: CardFigureProps) {
  const styles = useStyles();
  const label = figure?.label ?? id;
  return (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>
        <PinMark places={placesOfFigure(id)} label={label}>
          {figure ? <FigureButton figureId={id} label={label} quantity={formatQuantity(figure.value, figure.unit)} /> : text.unknownFigure}
        </PinMark>
      </dd>
      {room !== undefined && <HeadroomBar room={room} colour={colour} />}
    </>
  );
}
