import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Outline } from '../features/outline/Outline';
import { Palette } from '../features/palette/Palette';
import { useColumns } from '../state/columnStore';
import { useView } from '../state/viewStore';
import { ColumnSection } from './ColumnSection';
import { ErrorBoundary } from './ErrorBoundary';
import { LeftColumnToggle } from './LeftColumnToggle';
import { appMessages as text } from './messages';

const useStyles = makeStyles({
  column: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  palette: { flexShrink: 1, maxHeight: '50%' },
  outline: { flex: '1 1 0' },
  toggle: { marginTop: 'auto' },
});

export function LeftColumn() {
  const styles = useStyles();
  const open = useColumns((state) => state.leftOpen);
  // Things are drawn on the canvas; elsewhere the outline has the column to itself.
  const onCanvas = useView((state) => state.view === 'canvas');
  const [paletteOpen, setPaletteOpen] = useState(true);
  const [outlineOpen, setOutlineOpen] = useState(true);
  return (
    <aside className={styles.column} aria-label={text.leftColumn}>
      {open && (
        <>
          {onCanvas && (
            <ColumnSection title={text.palette} region="palette" className={styles.palette} open={paletteOpen} onToggle={() => setPaletteOpen(!paletteOpen)}>
              <ErrorBoundary>
                <Palette />
              </ErrorBoundary>
            </ColumnSection>
          )}
          <ColumnSection
            title={text.outline}
            region="outline"
            className={outlineOpen ? styles.outline : undefined}
            open={outlineOpen}
            onToggle={() => setOutlineOpen(!outlineOpen)}
          >
            <ErrorBoundary>
              <Outline />
            </ErrorBoundary>
          </ColumnSection>
        </>
      )}
      <LeftColumnToggle className={styles.toggle} />
    </aside>
  );
}
