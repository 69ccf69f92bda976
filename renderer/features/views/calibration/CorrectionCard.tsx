import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CorrectionEffect } from '../../../../models/calibration/calibrated';
import type { Suggestion } from '../../../../models/calibration/calibration';
import { calibrationFigureIds as ids } from '../../../../models/calibration/calibrationFigureIds';
import { useServices } from '../../../app/services';
import { formatPartialDate } from '../../../i18n';
import { formatQuantity, joinQuantity } from '../../why/formatQuantity';
import { PlainLink } from '../../why/PlainLink';
import { showAssumption } from '../assumptions/showAssumption';
import { Tiles } from '../parts/Tiles';
import { CalibrationFigure } from './CalibrationFigure';
import { useCalibration } from './calibrationStore';
import { calibrationMessages as text } from './messages';
import { VolumeTable } from './VolumeTable';

const useStyles = makeStyles({
  card: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, padding: '12px', marginBottom: '12px', minWidth: 0 },
  title: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  words: { margin: '0 0 8px', maxWidth: '72ch' },
  warning: { color: tokens.colorStatusWarningForeground3 },
  actions: { display: 'flex', gap: '8px', marginTop: '8px' },
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground2, width: 'fit-content' },
});

interface CorrectionCardProps {
  readonly suggestion: Suggestion;
  /** On the whole answer. */
  readonly effect: CorrectionEffect | null;
  /** Who would accept it. */
  readonly by: string;
  readonly stale: boolean;
}

/** One suggested value: before and after, why, what it does to the answer, and the decision. */
export function CorrectionCard({ suggestion, effect, by, stale }: CorrectionCardProps) {
  const styles = useStyles();
  const { engine } = useServices();
  const { id, label, unit, now, low, high, outsideRange, volume, evidence } = suggestion;
  const refused = useCalibration((state) => state.refused.has(id));
  const busy = useCalibration((state) => state.running !== null);
  const { accept, refuse } = useCalibration.getState();
  const bare = (value: number) => formatQuantity(value, unit).amount;
  if (refused) {
    return (
      <Card label={label}>
        <p className={styles.words}>{text.refused}</p>
        <Button size="small" aria-label={text.reconsiderNamed(label)} onClick={() => refuse(id, false)}>
          {text.reconsider}
        </Button>
      </Card>
    );
  }
  const tiles = [
    { id: 'now', label: text.now, value: joinQuantity(formatQuantity(now, unit)), note: text.range(bare(low), bare(high)) },
    { id: 'suggested', label: text.suggested, value: <CalibrationFigure id={ids.suggested(id)} /> },
    { id: 'before', label: text.answerNow, value: <CalibrationFigure id={ids.answerBefore} /> },
    { id: 'after', label: text.answerThen, value: <CalibrationFigure id={ids.answerAfter(id)} /> },
    { id: 'change', label: text.change, value: <CalibrationFigure id={ids.answerDifference(id)} signed /> },
    { id: 'bill', label: text.billEffect, value: <CalibrationFigure id={ids.billEffect(id)} signed /> },
  ];
  return (
    <Card label={label}>
      <p className={styles.words}>{text.because(volume, evidence.map(({ month }) => formatPartialDate(month)).join(', '))}</p>
      {outsideRange && <p className={mergeClasses(styles.words, styles.warning)}>{text.outside}</p>}
      <Tiles tiles={tiles} />
      {effect && (
        <p className={styles.words}>
          {effect.sameDesign ? text.sameDesign : text.otherDesign(effect.headline)} {!effect.complete && text.incomplete}
        </p>
      )}
      <details>
        <summary className={styles.summary}>{text.evidence}</summary>
        <VolumeTable id={id} label={volume} months={evidence.map(({ month }) => month)} unit={unit} />
      </details>
      <div className={styles.actions}>
        <Button appearance="primary" size="small" disabledFocusable={by === '' || stale || busy} aria-label={text.acceptNamed(label)} onClick={() => void accept(engine, suggestion, by)}>
          {text.accept}
        </Button>
        <Button size="small" aria-label={text.refuseNamed(label)} onClick={() => refuse(id, true)}>
          {text.refuse}
        </Button>
        <PlainLink name={text.showAssumptionNamed(label)} onClick={() => showAssumption(id)}>
          {text.showAssumption}
        </PlainLink>
      </div>
    </Card>
  );
}

function Card({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <article className={styles.card} aria-label={label}>
      <h4 className={styles.title}>{label}</h4>
      {children}
    </article>
  );
}
