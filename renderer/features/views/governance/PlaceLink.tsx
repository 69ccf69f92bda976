import { makeStyles } from '@fluentui/react-components';
import { useView } from '../../../state/viewStore';
import { PlainLink } from '../../why/PlainLink';
import { selectionFor } from '../../why/planPath';
import { governanceMessages as text } from './messages';

const useStyles = makeStyles({ place: { whiteSpace: 'nowrap' } });

/** Leads to the item of the plan that a row speaks of; nothing where it speaks of the whole. */
export function PlaceLink({ where, row }: { readonly where: string; readonly row: string }) {
  const styles = useStyles();
  const items = selectionFor(where);
  if (items.length === 0) return null;
  const showItems = () => {
    const { select, show } = useView.getState();
    select(items);
    show('canvas');
  };
  return (
    <span className={styles.place}>
      <PlainLink name={text.showRow(row)} onClick={showItems}>
        {text.show}
      </PlainLink>
    </span>
  );
}
