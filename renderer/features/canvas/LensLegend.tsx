import { makeStyles } from '@fluentui/react-components';
import { FLOW_STATES } from '../../../models/theatre/performance';
import { FateMark } from '../theatre/FateMark';
import { FATE_LOOK } from '../theatre/fateLook';
import { CANVAS_TEXT } from './messages';

const SAMPLE = { width: 44, height: 10, stroke: 3 };

const useStyles = makeStyles({ item: { display: 'inline-flex', alignItems: 'center', gap: '6px', whiteSpace: 'nowrap' } });

/** What lines mean while a failure is shown: pattern, sign and word for each state. */
export function LensLegend({ className }: { readonly className: string }) {
  const styles = useStyles();
  return (
    <ul className={className} aria-label={CANVAS_TEXT.lens.legend}>
      {FLOW_STATES.map((state) => (
        <li key={state} className={styles.item}>
          <svg width={SAMPLE.width} height={SAMPLE.height} aria-hidden="true">
            <line x1={2} x2={SAMPLE.width - 2} y1={SAMPLE.height / 2} y2={SAMPLE.height / 2} stroke={FATE_LOOK[state].colour} strokeWidth={state === 'goes-on' ? 1 : SAMPLE.stroke} strokeDasharray={FATE_LOOK[state].dash(SAMPLE.stroke)} strokeLinecap="round" />
          </svg>
          <FateMark state={state} />
        </li>
      ))}
    </ul>
  );
}
