import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import { usePlan } from '../../state/usePlan';
import { historyOf } from './historyOf';
import { historyMessages as text } from './messages';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '4px', width: '320px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  list: { maxHeight: '360px', margin: 0, padding: 0, overflowY: 'auto', listStyleType: 'none' },
  step: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '8px',
    width: '100%',
    padding: '4px 8px',
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground2, backgroundColor: tokens.colorBrandBackground2 },
  undone: { color: tokens.colorNeutralForeground3 },
  label: { minWidth: 0, overflowWrap: 'anywhere' },
  saved: { flexShrink: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** Every step of this session, oldest first; one that was undone is dimmed and can be gone on to. */
export function HistoryList() {
  const styles = useStyles();
  const { plan, file, saved, undoSteps, redoSteps } = usePlan();
  const entries = useMemo(() => historyOf({ plan, saved, undoSteps, redoSteps }), [plan, saved, undoSteps, redoSteps]);
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest' });
    // After the panel has put the focus on its first button.
    const frame = requestAnimationFrame(() => current.current?.focus({ preventScroll: true }));
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <div className={styles.root}>
      <h2 className={styles.title}>{text.title}</h2>
      <p className={styles.hint}>{text.hint}</p>
      <ol className={styles.list} data-testid="history-list">
        {entries.map((entry) => (
          <li key={entry.done}>
            <button
              ref={entry.current ? current : null}
              type="button"
              className={mergeClasses(styles.step, entry.current && styles.current, entry.done > undoSteps.length && styles.undone)}
              aria-current={entry.current ? 'step' : undefined}
              onClick={() => usePlan.getState().goTo(entry.done)}
              data-testid={`history-${entry.done}`}
            >
              <span className={styles.label}>{entry.label ?? text.opened}</span>
              {entry.saved && file !== null && <span className={styles.saved}>{text.saved}</span>}
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
