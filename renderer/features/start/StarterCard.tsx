import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { Starter } from '../../../models/templates';
import { starterFigures } from './starterFigures';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    width: '100%',
    height: '100%',
    padding: '16px',
    textAlign: 'start',
    fontFamily: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  summary: { flexGrow: 1, color: tokens.colorNeutralForeground2 },
  figures: { color: tokens.colorNeutralForeground3 },
});

interface StarterCardProps {
  readonly starter: Starter;
  readonly className?: string;
  readonly onChoose: () => void;
}

export function StarterCard({ starter, className, onChoose }: StarterCardProps) {
  const styles = useStyles();
  return (
    <button type="button" className={mergeClasses(styles.card, className)} onClick={onChoose} data-testid={`starter-${starter.id}`}>
      <Text weight="semibold" size={400}>
        {starter.title}
      </Text>
      <Text className={styles.summary}>{starter.summary}</Text>
      <Text className={styles.figures} size={200}>
        {starterFigures(starter.plan).join(' · ')}
      </Text>
    </button>
  );
}
