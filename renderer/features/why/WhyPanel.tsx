import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular, DismissRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { useAnswer } from '../../state/answerStore';
import { useCutoverPack } from '../../state/cutoverPackStore';
import { useTheatre } from '../../state/theatreStore';
import { useView } from '../../state/viewStore';
import { useCalibration } from '../views/calibration/calibrationStore';
import { FigureBody } from './FigureBody';
import { whyMessages as text } from './messages';
import { useEscape } from './useEscape';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    minHeight: 0,
    maxHeight: '100%',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  bar: { display: 'flex', alignItems: 'center', gap: '4px', padding: '8px 8px 4px 12px' },
  title: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, lineHeight: '24px', outlineStyle: 'none', overflowWrap: 'anywhere' },
  body: { overflowY: 'auto', minHeight: 0, padding: '0 12px 16px' },
  unknown: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Answers "why?" for the last figure of the trail; shows nothing while nobody asks. */
export function WhyPanel() {
  const trail = useView((state) => state.whyTrail);
  const figureId = trail.at(-1);
  return figureId === undefined ? null : <OpenWhyPanel figureId={figureId} depth={trail.length} />;
}

function OpenWhyPanel({ figureId, depth }: { readonly figureId: string; readonly depth: number }) {
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const answered = useAnswer((state) => state.report?.figures[figureId]);
  const played = useTheatre((state) => state.played?.figures[figureId]);
  const calibrated = useCalibration((state) => state.found?.value.figures[figureId]);
  const packed = useCutoverPack((state) => state.pack?.figures[figureId]);
  const figure = answered ?? played ?? calibrated ?? packed;
  const isOld = useAnswer((state) => state.stale) && answered !== undefined;
  const { backWhy, closeWhy } = useView.getState();
  useEscape(closeWhy);
  useReturnFocus();
  useEffect(() => title.current?.focus({ preventScroll: true }), [figureId]);
  return (
    <section className={styles.panel} data-testid="why-panel" aria-label={text.panelLabel(figure?.label ?? figureId)}>
      <div className={styles.bar}>
        {depth > 1 && <Button appearance="subtle" size="small" icon={<ArrowLeftRegular />} aria-label={text.back} title={text.back} onClick={backWhy} />}
        <h2 className={styles.title} ref={title} tabIndex={-1}>
          {figure?.label ?? text.panel}
        </h2>
        <Button appearance="subtle" size="small" icon={<DismissRegular />} aria-label={text.close} title={text.close} onClick={closeWhy} />
      </div>
      <div className={styles.body}>{figure ? <FigureBody figure={figure} isOld={isOld} /> : <p className={styles.unknown}>{text.unknown}</p>}</div>
    </section>
  );
}

/** Gives the focus back to the figure that was asked about when the panel closes. */
function useReturnFocus() {
  useEffect(() => {
    const asked = document.activeElement;
    return () => {
      if (asked instanceof HTMLElement && asked.isConnected) asked.focus({ preventScroll: true });
    };
  }, []);
}
