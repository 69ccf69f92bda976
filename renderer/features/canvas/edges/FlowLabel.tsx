import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { Integration } from '../../../../models/document';
import { requestInspectorFocus } from '../../inspector/inspectorFocus';
import { NotesBadge } from '../../notes/NotesBadge';
import type { Point } from '../../../../shared/drawing/placement/point';
import { canvasActions } from '../gestures/canvasActions';
import type { Emphasis } from '../mapping/flowTypes';
import { CANVAS_TEXT } from '../messages';
import { LABEL_MAX_WIDTH } from '../../../../shared/drawing/lines/labelSpots';
import { TintMark } from '../lenses/TintMark';
import type { Tint } from '../lenses/tint';
import { ModeMark } from './ModeMark';

const useStyles = makeStyles({
  root: {
    position: 'absolute',
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    maxWidth: `${LABEL_MAX_WIDTH}px`,
    padding: '0 4px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    cursor: 'pointer',
    pointerEvents: 'all',
    ':global([data-zoom="far"])': { display: 'none' },
  },
  linked: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    ':global([data-zoom="middle"])': { fontSize: '15px', maxWidth: '240px' },
  },
  selected: { outline: `2px solid ${tokens.colorBrandStroke1}` },
  beside: { opacity: 0.25 },
  /** Names crowd the drawing; from a middle distance only those of the selected item stay. */
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', ':global([data-zoom="middle"])': { display: 'none' } },
  linkedName: { ':global([data-zoom="middle"])': { display: 'inline' } },
  critical: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightBold },
});

interface FlowLabelProps {
  readonly integration: Integration;
  /** Set while a lens is on: the label tells what it says in place of the flow's class. */
  readonly tint: Tint | null | undefined;
  readonly emphasis: Emphasis;
  readonly selected: boolean;
  readonly at: Point;
  /** Pixels below the line, where the line itself is crowded. */
  readonly shift: number;
  readonly layer: number;
}

/** Name and class of a flow, beside its line. Screen readers get the same from the line itself. */
export const FlowLabel = memo(function FlowLabel({ integration, tint, emphasis, selected, at, shift, layer }: FlowLabelProps) {
  const styles = useStyles();
  const { id, name, mode, criticality } = integration;
  return (
    <div
      aria-hidden="true"
      className={mergeClasses('nodrag nopan', styles.root, emphasis === 'linked' && styles.linked, (emphasis === 'beside' || tint === null || tint?.quiet === true) && styles.beside, selected && styles.selected)}
      style={{ transform: `translate(-50%, -50%) translate(${at.x}px, ${at.y + shift}px)`, zIndex: layer }}
      title={`${CANVAS_TEXT.modes[mode]}: ${name}`}
      onClick={(event) => canvasActions.choose(id, event.ctrlKey || event.metaKey || event.shiftKey)}
      onDoubleClick={requestInspectorFocus}
    >
      {criticality === 'critical' && <span className={styles.critical}>!</span>}
      {tint && emphasis !== 'beside' ? <TintMark tint={tint} /> : <ModeMark mode={mode} />}
      <span className={mergeClasses(styles.name, emphasis === 'linked' && styles.linkedName)}>{name}</span>
      <NotesBadge itemId={id} />
    </div>
  );
});
