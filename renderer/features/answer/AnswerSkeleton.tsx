import { Skeleton, SkeletonItem, makeStyles } from '@fluentui/react-components';
import { answerMessages as text } from './messages';
import { useLate } from './useLate';

const useStyles = makeStyles({ lines: { display: 'flex', flexDirection: 'column', gap: '12px' } });

/** A shorter wait shows nothing at all. */
export const QUIET_MS = 300;

const LINE_SIZES = [24, 24, 40, 16, 16, 16, 16] as const;

export function AnswerSkeleton() {
  const styles = useStyles();
  if (!useLate(true, QUIET_MS)) return null;
  return (
    <Skeleton aria-label={text.waiting} className={styles.lines}>
      {LINE_SIZES.map((size, index) => (
        <SkeletonItem key={index} size={size} />
      ))}
    </Skeleton>
  );
}
