import { makeStyles } from '@fluentui/react-components';
import type { Problem } from '../../../models/problem/problem';
import { describeProblem } from '../../../shared/messages';
import { answerMessages as text } from './messages';
import { Notice } from './Notice';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: '16px' }, line: { margin: 0 } });

const SHOWN_PROBLEMS = 5;

interface ProblemNoticeProps {
  readonly problems: readonly Problem[];
  /** The last good answer is still shown below. */
  readonly outdated: boolean;
}

/** Says what stands in the way of an answer, and where. */
export function ProblemNotice({ problems, outdated }: ProblemNoticeProps) {
  const styles = useStyles();
  const hidden = problems.length - SHOWN_PROBLEMS;
  return (
    <Notice tone="error" title={text.problemsTitle}>
      <ul className={styles.list}>
        {problems.slice(0, SHOWN_PROBLEMS).map((problem, index) => (
          <li key={index}>{describeProblem(problem)}</li>
        ))}
        {hidden > 0 && <li>{text.moreProblems(hidden)}</li>}
      </ul>
      {outdated && <p className={styles.line}>{text.olderAnswer}</p>}
    </Notice>
  );
}
