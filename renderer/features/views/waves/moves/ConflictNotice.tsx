import { Button, makeStyles } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import type { MigrationPlan } from '../../../../../models/report/migrationPlan';
import { Notice } from '../../../answer/Notice';
import { wavesMessages as text } from '../messages';
import { relax } from './wavesEdits';

const useStyles = makeStyles({
  list: { margin: '4px 0', paddingLeft: '16px' },
  line: { margin: '4px 0' },
});

/** A list that nobody reads helps nobody. */
const MOST_NAMED = 20;

/** What cannot hold together, what the waves shown leave out, and the way to leave it out for good. */
export function ConflictNotice({ migration }: { readonly migration: MigrationPlan }) {
  const styles = useStyles();
  const { conflict } = migration;
  if (conflict === null) return null;
  const { constraints, narrowed, proven, relaxation } = conflict;
  const more = constraints.length - MOST_NAMED;
  return (
    <div data-testid="wave-conflict">
      <Notice tone="error" title={proven ? text.conflictProven : text.conflictFound}>
        <ul className={styles.list}>
          {constraints.slice(0, MOST_NAMED).map(({ id, label }) => (
            <li key={id}>{label}</li>
          ))}
          {more > 0 && <li>{text.moreConflicting(more)}</li>}
        </ul>
        {!narrowed && <p className={styles.line}>{text.notNarrowed}</p>}
        <p className={styles.line}>{text.leavesOut(relaxation.words)}</p>
        {relaxation.works ? (
          <Button size="small" icon={<CheckmarkRegular />} onClick={() => relax(migration)} data-testid="take-relaxation">
            {text.takeRelaxation}
          </Button>
        ) : (
          <p className={styles.line}>{text.cannotTake}</p>
        )}
      </Notice>
    </div>
  );
}
