import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { usePlan } from '../../state/usePlan';
import { useView } from '../../state/viewStore';
import { BrandForm } from '../brand/BrandForm';
import { CompanyCalendar } from '../calendar/CompanyCalendar';
import { SiteCalendar } from '../calendar/SiteCalendar';
import { focusItem } from '../canvas/focusItem';
import { ItemNotes } from '../notes/ItemNotes';
import { grantInspectorFocus, useInspectorFocus } from './inspectorFocus';
import { ItemHeader } from './ItemHeader';
import { INSPECTOR_TEXT } from './messages';
import { selectedItems, type SelectedItem } from './selectedItems';
import { SubjectForm } from './SubjectForm';

const FIRST_FIELD = 'input[data-testid^="field-"], select[data-testid^="field-"]';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '16px', padding: '8px 16px 24px', minWidth: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** Edits what is selected, or the company and its data when nothing is. */
export function Inspector() {
  const styles = useStyles();
  const root = useRef<HTMLElement>(null);
  const plan = usePlan((state) => state.plan);
  const selection = useView((state) => state.selection);
  const [first, ...others] = selectedItems(plan, selection);
  const wanted = useInspectorFocus((state) => state.wanted);

  useEffect(() => {
    if (!wanted) return;
    const field = root.current?.querySelector<HTMLElement>(FIRST_FIELD);
    field?.focus();
    // As after Tab: typing replaces the name that the new item was given.
    if (field instanceof HTMLInputElement) field.select();
    grantInspectorFocus();
  }, [wanted]);

  return (
    <section ref={root} className={styles.root} aria-label={INSPECTOR_TEXT.label} onKeyDown={backToDrawing} data-testid="inspector">
      {first === undefined && <CompanyForms planId={plan.id} />}
      {first !== undefined && others.length === 0 && <OneItem key={first.id} item={first} />}
      {first !== undefined && others.length > 0 && <ManyItems items={[first, ...others]} />}
    </section>
  );
}

/** Esc leaves a form for the item in the drawing that it belongs to. */
function backToDrawing(event: KeyboardEvent): void {
  const [id, ...others] = useView.getState().selection;
  if (event.key !== 'Escape' || event.defaultPrevented || id === undefined || others.length > 0 || useView.getState().view !== 'canvas') return;
  event.preventDefault();
  event.stopPropagation();
  focusItem(id);
}

function CompanyForms({ planId }: { readonly planId: string }) {
  return (
    <>
      <ItemNotes itemId={null} name={null} />
      <SubjectForm key={`company ${planId}`} kind="company" itemId="" />
      <SubjectForm key={`prices ${planId}`} kind="prices" itemId="" />
      <SubjectForm key={`ranges ${planId}`} kind="ranges" itemId="" />
      <SubjectForm key={`data ${planId}`} kind="data" itemId="" />
      <CompanyCalendar key={`calendar ${planId}`} />
      <BrandForm key={`brand ${planId}`} />
    </>
  );
}

function OneItem({ item }: { readonly item: SelectedItem }) {
  return (
    <>
      <ItemHeader item={item} />
      <ItemNotes itemId={item.id} name={item.name} />
      <SubjectForm kind={item.kind} itemId={item.id} />
      {item.kind === 'sites' && <SiteCalendar siteId={item.id} />}
    </>
  );
}

function ManyItems({ items }: { readonly items: readonly SelectedItem[] }) {
  const styles = useStyles();
  return (
    <>
      <p className={styles.hint}>{INSPECTOR_TEXT.many(items.length)}. {INSPECTOR_TEXT.manyHint}</p>
      <ul className={styles.list}>
        {items.map(({ id, name }) => (
          <li key={id}>
            <Button size="small" appearance="subtle" onClick={() => useView.getState().select([id])}>
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
