import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { hashPlan, type Plan } from '../../../../../models/document';
import { useShownPlan } from '../../../../state/shownPlan';
import { Notice } from '../../../answer/Notice';
import type { LongRunText } from './longRunText';

const useStyles = makeStyles({
  emptyTitle: { margin: '0 0 4px', fontWeight: tokens.fontWeightSemibold },
  emptyText: { margin: 0, maxWidth: '72ch', color: tokens.colorNeutralForeground2 },
  line: { margin: 0 },
});

interface LongRunOutcomeProps<T> {
  /** Begins the test id: `proof-stale`. */
  readonly id: string;
  readonly text: LongRunText;
  readonly busy: boolean;
  /** The last result, the document it is of, and what that document looked like then. */
  readonly result: { readonly planId: string; readonly planHash: string; readonly value: T } | null;
  /** What the result must be of to be fresh; left out, what the answer is of. */
  readonly of?: Plan;
  readonly children: (value: T, stale: boolean) => ReactNode;
}

/** The last result, marked when the plan has changed since; before the first one, what will be here. */
export function LongRunOutcome<T>({ id, text, busy, result, of, children }: LongRunOutcomeProps<T>) {
  const styles = useStyles();
  const { plan: shown } = useShownPlan();
  const plan = of ?? shown;
  const hash = useMemo(() => hashPlan(plan), [plan]);
  if (result === null || result.planId !== plan.id) {
    if (busy) return null;
    return (
      <>
        <p className={styles.emptyTitle}>{text.emptyTitle}</p>
        <p className={styles.emptyText}>{text.emptyText}</p>
      </>
    );
  }
  const stale = result.planHash !== hash;
  return (
    <>
      {stale && (
        <Notice tone="warning" title={text.staleTitle}>
          <p className={styles.line} data-testid={`${id}-stale`}>
            {text.staleText}
          </p>
        </Notice>
      )}
      {children(result.value, stale)}
    </>
  );
}
