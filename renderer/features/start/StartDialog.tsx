import { Button, DialogActions, DialogBody, DialogContent, DialogTitle, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Plan } from '../../../models/document';
import { useServices } from '../../app/services';
import { useDialogs } from '../../state/dialogStore';
import { openPlan } from '../../state/openPlan';
import { useView } from '../../state/viewStore';
import { blankPlan, loadStarters } from './loadStarters';
import { startMessages as text } from './messages';
import { StarterCard } from './StarterCard';

const useStyles = makeStyles({
  hint: { display: 'block', marginBottom: '16px', color: tokens.colorNeutralForeground2 },
  cards: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '12px', listStyleType: 'none', margin: 0, padding: 0 },
});

/** New from a starter, from nothing, or another plan after all. */
export function StartDialog() {
  const styles = useStyles();
  const { files } = useServices();
  const { data: starters = [] } = useQuery({ queryKey: ['starters'], queryFn: loadStarters, staleTime: Infinity });
  const [blank] = useState(() => blankPlan(new Date()));
  const choices = [...starters, { id: 'empty', title: text.blankTitle, summary: text.blankSummary, plan: blank }];
  const start = async (plan: Plan) => {
    useDialogs.getState().close();
    if (!(await files.mayReplace())) return;
    openPlan(plan, null);
    useView.getState().show('canvas');
  };
  const openOther = () => {
    useDialogs.getState().close();
    void files.open();
  };
  return (
    <DialogBody>
      <DialogTitle>{text.title}</DialogTitle>
      <DialogContent>
        <Text className={styles.hint}>{text.hint}</Text>
        <ul className={styles.cards} aria-label={text.startersLabel}>
          {choices.map((starter) => (
            <li key={starter.id}>
              <StarterCard starter={starter} onChoose={() => void start(starter.plan)} />
            </li>
          ))}
        </ul>
      </DialogContent>
      <DialogActions position="start">
        <Button appearance="subtle" onClick={openOther}>
          {text.openOther}
        </Button>
      </DialogActions>
      <DialogActions position="end">
        <Button onClick={() => useDialogs.getState().close()}>{text.cancel}</Button>
      </DialogActions>
    </DialogBody>
  );
}
