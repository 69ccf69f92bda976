import { Button, makeStyles } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import type { MigrationPlan } from '../../../../../models/report/migrationPlan';
import { conflictParts } from '../../../../../models/findings/conflictParts';
import { MOST_NAMED } from '../../../../../models/findings/nameFew';
import { Notice } from '../../../answer/Notice';
import { wavesMessages as text } from '../messages';
import { relax } from './wavesEdits';

const useStyles = makeStyles({
  list: { margin: '4px 0', paddingLeft: '16px' },
  line: { margin: '4px 0' },
});

/** What cannot hold together, what the waves shown leave out, and the way to leave it out for good. */
export function ConflictNotice({ migration }: { readonly migration: MigrationPlan }) {
  const styles = useStyles();
  const { conflict } = migration;
  if (conflict === null) return null;
  const { named, leftOut, narrowed, proven, least, works } = conflictParts(conflict);
  const more = named.length - MOST_NAMED;
  return (
    <div data-testid="wave-conflict">
      <Notice tone="error" title={proven ? text.conflictProven : text.conflictFound}>
        <ul className={styles.list}>
          {named.slice(0, MOST_NAMED).map((label, place) => (
            <li key={`${String(place)} ${label}`}>{label}</li>
          ))}
          {more > 0 && <li>{text.moreConflicting(more)}</li>}
        </ul>
        {!narrowed && <p className={styles.line}>{text.notNarrowed}</p>}
        <p className={styles.line}>{text.leavesOut(leftOut)}</p>
        {!least && <p className={styles.line}>{text.notLeast}</p>}
        {works ? (
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
