import { Button, makeStyles } from '@fluentui/react-components';
import { CalendarLtr20Regular, Flow20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { SubjectForm } from '../inspector/SubjectForm';
import { CalendarImport } from './CalendarImport';
import { calendarText as text } from './messages';

const ALL_SITES: readonly string[] = [];

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: '8px' },
  opener: { alignSelf: 'flex-start' },
});

/** Calendar and limits of the move for the whole company; long forms, opened when asked for. */
export function CompanyCalendar() {
  const styles = useStyles();
  const [open, setOpen] = useState({ calendars: false, migration: false });
  return (
    <div className={styles.root}>
      <Button size="small" appearance="subtle" className={styles.opener} icon={<CalendarLtr20Regular />} aria-expanded={open.calendars} onClick={() => setOpen({ ...open, calendars: !open.calendars })} data-testid="company-calendar">
        {text.companyCalendar}
      </Button>
      {open.calendars && (
        <>
          <SubjectForm kind="calendars" itemId="" />
          <CalendarImport siteIds={ALL_SITES} />
        </>
      )}
      <Button size="small" appearance="subtle" className={styles.opener} icon={<Flow20Regular />} aria-expanded={open.migration} onClick={() => setOpen({ ...open, migration: !open.migration })} data-testid="company-migration">
        {text.migration}
      </Button>
      {open.migration && <SubjectForm kind="migration" itemId="" />}
    </div>
  );
}
