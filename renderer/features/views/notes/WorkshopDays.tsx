import { Button, Field, Input, makeStyles, Tag, TagGroup, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { removeMeeting, setMeeting } from '../../../../models/document/edits';
import { formatDate } from '../../../i18n';
import { today } from '../../../i18n/today';
import { usePlan } from '../../../state/usePlan';
import { notesMessages } from '../../notes/messages';
import { ViewSection } from '../parts/ViewSection';
import { notesViewMessages as text } from './messages';

const useStyles = makeStyles({
  words: { margin: '0 0 8px', maxWidth: '72ch', color: tokens.colorNeutralForeground2 },
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: '8px', marginBottom: '8px' },
  days: { flexWrap: 'wrap', gap: '4px' },
});

/** Days on which people met; the minutes count from the last but one. */
export function WorkshopDays() {
  const styles = useStyles();
  const days = usePlan((state) => state.plan.meetings) ?? [];
  const [day, setDay] = useState(() => today());
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (day !== '') usePlan.getState().edit(notesMessages.steps.addDay, (plan) => setMeeting(plan, day));
  };
  const remove = (gone: string) => usePlan.getState().edit(notesMessages.steps.removeDay, (plan) => removeMeeting(plan, gone));
  return (
    <ViewSection title={text.days}>
      <p className={styles.words}>{text.daysLead}</p>
      <form className={styles.form} onSubmit={add}>
        <Field size="small" label={text.day}>
          <Input size="small" type="date" value={day} onChange={(_, { value }) => setDay(value)} data-testid="workshop-day" />
        </Field>
        <Button type="submit" size="small" disabled={day === '' || days.includes(day)} data-testid="workshop-day-add">
          {text.addDay}
        </Button>
      </form>
      {days.length > 0 && (
        <TagGroup className={styles.days} aria-label={text.days} onDismiss={(_, { value }) => remove(value)}>
          {days.map((each) => (
            <Tag key={each} value={each} size="small" dismissible dismissIcon={{ 'aria-label': text.removeDay(formatDate(each)) }} data-testid={`workshop-day-${each}`}>
              {formatDate(each)}
            </Tag>
          ))}
        </TagGroup>
      )}
    </ViewSection>
  );
}
