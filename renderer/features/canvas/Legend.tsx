import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { IntegrationMode } from '../../../models/document';
import { DASH } from '../../../shared/drawing/lines/dash';
import { LED_FLOWS_MAX } from '../../../shared/drawing/lines/routes';
import { usePlan } from '../../state/usePlan';
import { ModeMark } from './edges/ModeMark';
import { LensLegend } from './LensLegend';
import { useLensView } from './lenses/useLensView';
import { CANVAS_TEXT } from './messages';

const MODES: readonly IntegrationMode[] = ['sync', 'queued', 'batch'];
const SAMPLE = { width: 36, height: 10, stroke: 2 };

const useStyles = makeStyles({
  root: {
    flex: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '20px',
    rowGap: '2px',
    margin: 0,
    padding: '6px 12px',
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  item: { display: 'inline-flex', alignItems: 'center', gap: '6px', whiteSpace: 'nowrap' },
  line: { stroke: tokens.colorNeutralForeground2, fill: tokens.colorNeutralForeground2, flex: 'none' },
  critical: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightSemibold },
  derived: { width: '16px', height: '12px', border: `1px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
});

const text = CANVAS_TEXT.legend;

/** What lines and grounds mean; always in sight, below the drawing so that it covers nothing. */
export const Legend = memo(function Legend() {
  const styles = useStyles();
  const lens = useLensView();
  // A lens that draws lines anew leaves no class to explain.
  if (lens?.legend.some(({ dash }) => dash)) return <LensLegend className={styles.root} legend={lens.legend} />;
  return (
    <div>
      {lens && <LensLegend className={styles.root} legend={lens.legend} />}
      <LineLegend />
    </div>
  );
});

function LineLegend() {
  const styles = useStyles();
  const isCrowded = usePlan(({ plan }) => plan.integrations.length > LED_FLOWS_MAX);
  return (
    <ul className={styles.root} aria-label={text.title}>
      {MODES.map((mode) => (
        <li key={mode} className={styles.item} title={text.hints[mode]}>
          <LineSample mode={mode} />
          <ModeMark mode={mode} />
          {text[mode]}
        </li>
      ))}
      <li className={styles.item}>
        <WidthSample />
        {text.width}
      </li>
      <li className={styles.critical}>{text.critical}</li>
      <li className={styles.item}>
        <span className={styles.derived} />
        {text.derived}
      </li>
      {isCrowded && <li className={styles.item}>{text.crowded}</li>}
    </ul>
  );
}

function LineSample({ mode }: { readonly mode: IntegrationMode }) {
  const styles = useStyles();
  const { width, height, stroke } = SAMPLE;
  return (
    <svg className={styles.line} width={width} height={height} aria-hidden="true">
      <line x1={2} x2={width - 8} y1={height / 2} y2={height / 2} strokeWidth={stroke} strokeDasharray={DASH[mode](stroke)} strokeLinecap={mode === 'batch' ? 'round' : 'butt'} />
      <path d={`M${width},${height / 2} l-8,-4 v8 Z`} stroke="none" />
    </svg>
  );
}

function WidthSample() {
  const styles = useStyles();
  const { width, height } = SAMPLE;
  return (
    <svg className={styles.line} width={width} height={height} aria-hidden="true">
      <path d={`M0,${height / 2} L${width},2 V${height - 2} Z`} stroke="none" />
    </svg>
  );
}
