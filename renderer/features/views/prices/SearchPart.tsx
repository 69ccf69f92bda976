import { Button, makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import type { PriceBook } from '../../../../models/prices/priceBook';
import { embeddedBookHead } from '../../../../shared/prices/embeddedBookHead';
import { searchBook } from '../../../../shared/prices/searchBook';
import { formatNumber } from '../../../i18n';
import { usePlan } from '../../../state/usePlan';
import { LongRunProblems } from '../parts/longRun/LongRunProblems';
import { ViewSection } from '../parts/ViewSection';
import { pricesMessages as text } from './messages';
import { PriceTable } from './PriceTable';
import { useBook } from './useBook';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px', marginBottom: '8px' },
  search: { width: '280px', maxWidth: '100%' },
  words: { margin: '0 0 8px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** Rows that are drawn at once; a book has many thousand. */
const PAGE = 50;

/** The prices of the plan's book. */
export function SearchPart() {
  const styles = useStyles();
  const id = usePlan((state) => state.plan.priceBook?.id) ?? embeddedBookHead.id;
  const book = useBook(id);
  return (
    <ViewSection title={text.search}>
      <p className={styles.words}>{book === undefined ? text.loading : text.searchIn(id)}</p>
      {book?.ok === true && <BookSearch key={id} book={book.value} />}
      {book?.ok === false && <LongRunProblems title={text.cannotRead} problems={book.problems} />}
    </ViewSection>
  );
}

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)].sort((a, b) => a.localeCompare(b, 'en'));

function BookSearch({ book }: { readonly book: PriceBook }) {
  const styles = useStyles();
  const [query, setQuery] = useState('');
  const [service, setService] = useState('');
  const [region, setRegion] = useState('');
  const [start, setStart] = useState(0);
  const services = useMemo(() => distinct(book.prices.map((price) => price.service)), [book]);
  const regions = useMemo(() => distinct(book.prices.map((price) => price.region)), [book]);
  // Typing stays quick while thousands of rows are looked through.
  const words = useDeferredValue(query);
  const found = useMemo(() => searchBook(book, { words: words.split(/\s+/), service: service || undefined, region: region || undefined }), [book, words, service, region]);
  const shown = found.slice(start, start + PAGE);
  const narrow = (set: (value: string) => void) => (_: unknown, data: { readonly value: string }) => {
    set(data.value);
    setStart(0);
  };
  return (
    <>
      <div className={styles.bar} role="search">
        <SearchBox className={styles.search} aria-label={text.searchLabel} placeholder={text.searchHint} value={query} onChange={narrow(setQuery)} />
        <Choice label={text.service} all={text.allServices} values={services} value={service} onChange={narrow(setService)} />
        <Choice label={text.place} all={text.allPlaces} values={regions} value={region} onChange={narrow(setRegion)} />
      </div>
      <p className={styles.words} role="status">
        {found.length === 0 ? text.nothingFound : text.shown(formatNumber(start + 1), formatNumber(start + shown.length), formatNumber(found.length))}
      </p>
      {shown.length > 0 && <PriceTable prices={shown} book={book} />}
      <div className={styles.bar}>
        <Button size="small" disabledFocusable={start === 0} onClick={() => setStart(start - PAGE)}>
          {text.previous}
        </Button>
        <Button size="small" disabledFocusable={start + PAGE >= found.length} onClick={() => setStart(start + PAGE)}>
          {text.next}
        </Button>
      </div>
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly values: readonly string[];
  readonly value: string;
  readonly onChange: (event: unknown, data: { readonly value: string }) => void;
}

function Choice({ label, all, values, value, onChange }: ChoiceProps) {
  return (
    <Select aria-label={label} value={value} onChange={onChange}>
      <option value="">{all}</option>
      {values.map((each) => (
        <option key={each} value={each}>
          {each}
        </option>
      ))}
    </Select>
  );
}
