import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTheatre } from '../../state/theatreStore';
import { useView } from '../../state/viewStore';
import { CANVAS_TEXT } from './messages';
import { spanOf } from './spanOf';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', padding: '4px 8px 4px 12px', marginBottom: '4px', width: 'max-content', maxWidth: 'min(640px, 80cqw)', boxSizing: 'border-box', borderRadius: tokens.borderRadiusMedium, border: `2px solid ${tokens.colorPaletteRedBorder2}`, backgroundColor: tokens.colorNeutralBackground1, boxShadow: tokens.shadow4 },
  title: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

const text = CANVAS_TEXT.lens;

/** Says that the canvas shows a failure, and leads back out of it. */
export function LensBar() {
  const styles = useStyles();
  const lens = useTheatre((state) => state.lens);
  const played = useTheatre((state) => state.played);
  if (!lens || !played) return null;
  return (
    <div className={styles.root} role="status" data-testid="lens-bar">
      <span className={styles.title}>{text.title(played.title, played.site.name, spanOf(Math.round(played.hours * 60)))}</span>
      <Button size="small" appearance="subtle" onClick={() => useView.getState().show('theatre')}>
        {text.open}
      </Button>
      <Button size="small" appearance="primary" onClick={() => useTheatre.getState().closeLens()} data-testid="lens-leave">
        {text.leave}
      </Button>
    </div>
  );
}
