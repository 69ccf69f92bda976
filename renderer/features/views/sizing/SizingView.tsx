import { makeStyles } from '@fluentui/react-components';
import { ReportView } from '../parts/ReportView';
import { sizingMessages as text } from './messages';
import { LayerCard } from './LayerCard';

const useStyles = makeStyles({
  grid: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 280px), 1fr))', gap: '16px' },
});

/** One card per layer with its figures and what limits it. */
export function SizingView() {
  const styles = useStyles();
  return (
    <ReportView title={text.title} lead={text.lead}>
      {({ sizing, figures }) =>
        sizing.length === 0 ? (
          <p>{text.empty}</p>
        ) : (
          <div className={styles.grid}>
            {sizing.map((card) => (
              <LayerCard key={`${card.layer}-${card.title}`} card={card} figures={figures} />
            ))}
          </div>
        )
      }
    </ReportView>
  );
}
