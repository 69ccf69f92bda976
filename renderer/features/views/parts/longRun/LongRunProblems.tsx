import { makeStyles } from '@fluentui/react-components';
import type { Problem } from '../../../../../models/problem/problem';
import { describeProblem } from '../../../../../shared/messages';
import { Notice } from '../../../answer/Notice';

const useStyles = makeStyles({ line: { margin: 0 } });

interface LongRunProblemsProps {
  readonly title: string;
  readonly problems: readonly Problem[];
}

/** Why the last run came to nothing; silent when it did not. */
export function LongRunProblems({ title, problems }: LongRunProblemsProps) {
  const styles = useStyles();
  if (problems.length === 0) return null;
  return (
    <Notice tone="error" title={title}>
      {problems.map((problem, index) => (
        <p key={index} className={styles.line}>
          {describeProblem(problem)}
        </p>
      ))}
    </Notice>
  );
}
