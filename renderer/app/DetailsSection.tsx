import { Button, makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { Inspector } from '../features/inspector/Inspector';
import { useView } from '../state/viewStore';
import { appMessages as text } from './messages';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', minHeight: 0 },
  heading: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    justifyContent: 'space-between',
    height: '32px',
    padding: '0 8px 0 16px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  body: { minHeight: 0, overflowY: 'auto', overflowX: 'hidden' },
});

/** The selected item, until it is let go. */
export function DetailsSection() {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <div className={styles.heading}>
        {text.details}
        <Tooltip content={text.closeDetails} relationship="label">
          <Button size="small" appearance="subtle" icon={<DismissRegular />} onClick={() => useView.getState().select([])} data-testid="close-details" />
        </Tooltip>
      </div>
      <div className={styles.body}>
        <Inspector />
      </div>
    </section>
  );
}
