import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Question } from '../../../../../models/explanation/explanation';
import { formatMoney, formatNumber } from '../../../../i18n';
import { DataTable } from '../../parts/DataTable';
import type { Column } from '../../parts/TableFrame';
import { InputLink } from './InputLink';
import { explanationMessages as text } from './messages';

const FIRST = 10;

const useStyles = makeStyles({
  lead: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  origin: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
});

/** Unsure inputs, whom to ask about them, and what hangs on the answer. */
export function QuestionTable({ questions, currency }: { readonly questions: readonly Question[]; readonly currency: string }) {
  const styles = useStyles();
  const [all, showAll] = useState(false);
  const origin = ({ sure, ask, flips }: Question): string => [text.sure(sure), ask, flips ? text.couldFlip : null].filter((part) => part !== null).join(', ');
  const columns: readonly Column<Question>[] = [
    {
      id: 'input',
      title: text.input,
      cell: (question) => (
        <>
          <InputLink row={question} />
          <span className={styles.origin}>{origin(question)}</span>
        </>
      ),
    },
    { id: 'swing', title: text.swing, numeric: true, cell: (question) => formatMoney(question.swingYearly, currency) },
    { id: 'question', title: text.question, cell: (question) => question.sentence },
  ];
  return (
    <>
      <p className={styles.lead}>{text.questionsLead}</p>
      <DataTable caption={text.questions} columns={columns} rows={all ? questions : questions.slice(0, FIRST)} rowKey={(question) => `${question.kind} ${question.input}`} />
      {!all && questions.length > FIRST && (
        <Button appearance="subtle" onClick={() => showAll(true)}>
          {text.more(formatNumber(questions.length - FIRST))}
        </Button>
      )}
    </>
  );
}
