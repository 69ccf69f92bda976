import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { BuildingFactory20Regular } from '@fluentui/react-icons';
import { addFromPalette } from '../palette/addFromPalette';
import { paletteEntry } from '../palette/registry';
import { usePaletteDrop } from './gestures/usePaletteDrop';
import { CANVAS_TEXT } from './messages';

const useStyles = makeStyles({
  root: {
    position: 'absolute',
    inset: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    pointerEvents: 'none',
    zIndex: 5,
  },
  card: {
    maxWidth: '360px',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '12px',
    margin: '16px',
    padding: '24px',
    pointerEvents: 'all',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  body: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const text = CANVAS_TEXT.empty;

/** Says what will stand here and offers the first step. */
export function EmptyCanvas() {
  const styles = useStyles();
  // It stands where the first plant is dropped.
  const drop = usePaletteDrop();
  const addPlant = () => {
    const entry = paletteEntry('site:plant');
    if (entry) addFromPalette(entry);
  };
  return (
    <div className={styles.root}>
      <div className={styles.card} {...drop} data-testid="canvas-empty">
        <h2 className={styles.title}>{text.title}</h2>
        <p className={styles.body}>{text.body}</p>
        <Button appearance="primary" icon={<BuildingFactory20Regular />} onClick={addPlant} data-start>
          {text.action}
        </Button>
      </div>
    </div>
  );
}
