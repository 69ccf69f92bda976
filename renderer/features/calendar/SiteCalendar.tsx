import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarAdd20Regular, CalendarClock20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { usePlan } from '../../state/usePlan';
import { SubjectForm } from '../inspector/SubjectForm';
import { CalendarImport } from './CalendarImport';
import { HolidayLookup } from './HolidayLookup';
import { calendarText as text } from './messages';
import { SiteOutlookList } from './SiteOutlookList';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: '8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  opener: { alignSelf: 'flex-start' },
});

/** What the calendar of one site is filled from. */
export function SiteCalendar({ siteId }: { readonly siteId: string }) {
  const styles = useStyles();
  const site = usePlan((state) => state.plan.sites.find(({ id }) => id === siteId));
  const [looksUp, setLooksUp] = useState(false);
  const [looksAhead, setLooksAhead] = useState(false);
  if (site === undefined) return null;
  return (
    <section className={styles.root} aria-label={text.title} data-testid="site-calendar">
      <h3 className={styles.title}>{text.title}</h3>
      <SubjectForm kind="siteCalendar" itemId={siteId} />
      <Button size="small" appearance="subtle" className={styles.opener} icon={<CalendarAdd20Regular />} aria-expanded={looksUp} onClick={() => setLooksUp(!looksUp)} data-testid="holiday-open">
        {text.lookUp}
      </Button>
      {looksUp && <HolidayLookup site={site} />}
      <CalendarImport siteIds={[siteId]} />
      <Button size="small" appearance="subtle" className={styles.opener} icon={<CalendarClock20Regular />} aria-expanded={looksAhead} onClick={() => setLooksAhead(!looksAhead)} data-testid="outlook-open">
        {text.windows}
      </Button>
      {looksAhead && <SiteOutlookList site={site} />}
    </section>
  );
}
