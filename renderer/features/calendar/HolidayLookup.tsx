import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useEffect, useState, type FormEvent } from 'react';
import { planPeriod } from '../../../models/capacity/planPeriod';
import type { Site } from '../../../models/document';
import { addHolidays } from '../../../models/document/edits';
import { holidayRegions } from '../../../shared/holidays/holidayRegions';
import { publicHolidays } from '../../../shared/holidays/publicHolidays';
import { describeProblem } from '../../../shared/messages';
import { usePlan } from '../../state/usePlan';
import { calendarText as text } from './messages';

const YEAR_LENGTH = 4;
/** Stands for the whole country; no region has an empty code. */
const WHOLE = '';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '10px 12px', alignItems: 'end' },
  whole: { gridColumnEnd: 'span 2' },
  input: { minWidth: 0, width: '100%' },
  hint: { gridColumnEnd: 'span 2', margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Looks up the public holidays of a site's country and puts them into its calendar: one step, each day a row of its own. */
export function HolidayLookup({ site }: { readonly site: Site }) {
  const styles = useStyles();
  const plan = usePlan((state) => state.plan);
  const { start, end } = planPeriod(plan);
  const { country } = site.place;
  const [region, setRegion] = useState(WHOLE);
  const [years, setYears] = useState({ from: start.slice(0, YEAR_LENGTH), to: end.slice(0, YEAR_LENGTH) });
  const [told, tell] = useState('');
  const regions = useRegions(country);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const found = await publicHolidays({ country, region: region in regions ? region : null, fromYear: Number(years.from), toYear: Number(years.to) });
    if (!found.ok) return tell(found.problems.map(describeProblem).join(' '));
    const before = heldBy(site.id);
    usePlan.getState().edit(text.addedStep(region in regions ? (regions[region] ?? region) : country, years.from === years.to ? years.from : `${years.from}–${years.to}`), (now) => addHolidays(now, site.id, [...found.value]));
    const added = heldBy(site.id) - before;
    tell(text.added(added, found.value.length - added));
  };
  return (
    <form className={styles.form} aria-label={text.lookUp} onSubmit={(event) => void add(event)} noValidate data-testid="holiday-lookup">
      {Object.keys(regions).length > 0 && (
        <Field size="small" label={text.region} className={styles.whole}>
          <Select size="small" className={styles.input} value={region in regions ? region : WHOLE} onChange={(_, { value }) => setRegion(value)} data-testid="holiday-region">
            <option value={WHOLE}>{text.wholeCountry}</option>
            {Object.entries(regions).map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field size="small" label={text.fromYear}>
        <Input size="small" className={styles.input} input={{ inputMode: 'numeric' }} value={years.from} onChange={(_, { value }) => setYears({ ...years, from: value })} data-testid="holiday-from" />
      </Field>
      <Field size="small" label={text.toYear}>
        <Input size="small" className={styles.input} input={{ inputMode: 'numeric' }} value={years.to} onChange={(_, { value }) => setYears({ ...years, to: value })} data-testid="holiday-to" />
      </Field>
      <Button size="small" type="submit" className={styles.whole} data-testid="holiday-add">
        {text.addHolidays}
      </Button>
      <p className={styles.hint} role="status">
        {told === '' ? text.holidaysFrom : told}
      </p>
    </form>
  );
}

const heldBy = (siteId: string): number => usePlan.getState().plan.sites.find(({ id }) => id === siteId)?.holidays.length ?? 0;

/** Regions of a country with holidays of their own; none until its tables are there. */
function useRegions(country: string): Readonly<Record<string, string>> {
  const [known, setKnown] = useState<{ readonly country: string; readonly regions: Readonly<Record<string, string>> } | null>(null);
  useEffect(() => {
    let wanted = true;
    void holidayRegions(country).then((regions) => {
      if (wanted) setKnown({ country, regions });
    });
    return () => {
      wanted = false;
    };
  }, [country]);
  return known?.country === country ? known.regions : {};
}
