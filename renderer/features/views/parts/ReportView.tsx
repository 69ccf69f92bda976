import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Report } from '../../../../models/report/report';
import { useAnswer } from '../../../state/answerStore';
import { partsMessages as text } from './messages';
import { ViewFrame } from './ViewFrame';

const useStyles = makeStyles({
  empty: { margin: '0 0 4px', fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface ReportViewProps {
  readonly title: string;
  readonly lead: string;
  readonly children: (report: Report) => ReactNode;
}

/** A view that needs an answer; without one it says what will be here. */
export function ReportView({ title, lead, children }: ReportViewProps) {
  const styles = useStyles();
  const report = useAnswer((state) => state.report);
  return (
    <ViewFrame title={title} lead={lead}>
      {report !== null ? (
        children(report)
      ) : (
        <>
          <p className={styles.empty}>{text.noAnswer}</p>
          <p className={styles.hint}>{text.noAnswerText}</p>
        </>
      )}
    </ViewFrame>
  );
}
