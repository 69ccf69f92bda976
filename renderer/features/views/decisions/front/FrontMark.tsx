import { makeStyles, tokens } from '@fluentui/react-components';
import { useContext, type SVGProps } from 'react';
import { Symbols } from 'recharts';
import { AXIS_TICK } from '../../parts/chartStyle';
import { slotColour } from '../../parts/palette';
import { decisionsMessages } from '../messages';
import { FrontContext } from './FrontContext';
import type { FrontPoint } from './frontPoints';

/** Beyond the mark, so that the ring never touches it. */
const RING_GAP_PX = 5;
const RING_PX = 1.5;
const FOCUS_RING_PX = 3;
const LABEL_GAP_PX = 6;
/** Keeps a label readable where it lies on other marks. */
const HALO_PX = 4;

const useStyles = makeStyles({ mark: { outlineStyle: 'none', cursor: 'default' } });

/** The answer and the runner-up are often neighbours, so their names stand on different sides. */
const LABEL_PLACES: Readonly<Record<'chosen' | 'runner-up', (cx: number, cy: number, gap: number) => SVGProps<SVGTextElement>>> = {
  chosen: (cx, cy, gap) => ({ x: cx + gap, y: cy - gap, textAnchor: 'end' }),
  'runner-up': (cx, cy, gap) => ({ x: cx + gap, y: cy, dy: '0.35em', textAnchor: 'start' }),
};

interface FrontMarkProps {
  readonly point: FrontPoint;
  readonly cx: number;
  readonly cy: number;
}

/** One design; pointing at it or reaching it by key tells it. */
export function FrontMark({ point, cx, cy }: FrontMarkProps) {
  const styles = useStyles();
  const { shown, focused, nameOf, onShow, keep } = useContext(FrontContext);
  const { area, look, row, place } = point;
  const isShown = place === shown;
  const ring = Math.sqrt(area / Math.PI) + RING_GAP_PX;
  return (
    <g ref={(mark) => keep(place, mark)} className={styles.mark} role="img" aria-label={nameOf(point)} tabIndex={isShown ? 0 : -1} onFocus={() => onShow(place)} onMouseEnter={() => onShow(place)}>
      {isShown && <circle cx={cx} cy={cy} r={ring} fill="none" stroke={tokens.colorNeutralForeground1} strokeWidth={focused ? FOCUS_RING_PX : RING_PX} />}
      {row.mark !== null && (
        <text {...LABEL_PLACES[row.mark](cx, cy, ring + LABEL_GAP_PX)} fontSize={AXIS_TICK.fontSize} fill={AXIS_TICK.fill} stroke={tokens.colorNeutralBackground1} strokeWidth={HALO_PX} paintOrder="stroke">
          {decisionsMessages.status(look.status)}
        </text>
      )}
      <Symbols cx={cx} cy={cy} type={look.shape} size={area} fill={slotColour(look.slot)} stroke={tokens.colorNeutralBackground1} strokeWidth={1} />
    </g>
  );
}
