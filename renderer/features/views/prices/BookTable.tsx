import { Button, makeStyles } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { setPriceBook } from '../../../../models/document/edits';
import { embeddedBookHead } from '../../../../shared/prices/embeddedBookHead';
import { useServices } from '../../../app/services';
import { formatNumber, formatPartialDate, NO_VALUE } from '../../../i18n';
import { booksQuery, type KnownBook } from '../../../state/hostQueries';
import { usePlan } from '../../../state/usePlan';
import { DataTable } from '../parts/DataTable';
import type { Column } from '../parts/TableFrame';
import { ViewSection } from '../parts/ViewSection';
import { bookAge } from './bookAge';
import { useCompare } from './compareStore';
import { pricesMessages as text } from './messages';

const useStyles = makeStyles({ actions: { display: 'flex', flexWrap: 'wrap', gap: '4px' } });

const BUILT_IN: KnownBook = { id: embeddedBookHead.id, asOf: embeddedBookHead.asOf, currency: 'USD' };

const columns = (): readonly Column<KnownBook>[] => [
  { id: 'book', title: text.book, cell: ({ id }) => (id === BUILT_IN.id ? `${id} (${text.builtIn})` : id) },
  { id: 'asOf', title: text.asOf, cell: ({ asOf }) => formatPartialDate(asOf) },
  { id: 'age', title: text.age, numeric: true, cell: ({ asOf }) => ageText(bookAge(asOf, new Date())) },
  { id: 'currency', title: text.currency, cell: ({ currency }) => currency },
  { id: 'actions', title: text.actions, cell: (book) => <Actions book={book} /> },
];

const ageText = (days: number | null): string => (days === null ? NO_VALUE : text.days(formatNumber(days)));

/** The books that the plan can be judged by or compared with. */
export function BookTable() {
  const { host } = useServices();
  const books = useQuery(booksQuery(host)).data ?? [];
  return (
    <ViewSection title={text.books}>
      <DataTable caption={text.books} columns={columns()} rows={[BUILT_IN, ...books]} rowKey={({ id }) => id} />
    </ViewSection>
  );
}

function Actions({ book }: { readonly book: KnownBook }) {
  const styles = useStyles();
  const { engine } = useServices();
  const compare = useCompare((state) => state.compare);
  const used = usePlan((state) => (state.plan.priceBook?.id ?? BUILT_IN.id) === book.id && state.plan.priceBook !== undefined);
  const current = usePlan((state) => (state.plan.priceBook?.id ?? BUILT_IN.id) === book.id);
  return (
    <div className={styles.actions}>
      <Button size="small" disabledFocusable={used} aria-label={text.useOf(book.id)} onClick={() => usePlan.getState().edit(text.undoUse(book.id), (plan) => setPriceBook(plan, book))}>
        {used ? text.inUse : text.use}
      </Button>
      <Button size="small" disabledFocusable={current} aria-label={text.compareOf(book.id)} onClick={() => void compare(engine, usePlan.getState().plan, book.id)}>
        {text.compare}
      </Button>
    </div>
  );
}
