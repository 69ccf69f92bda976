import { Button, Input, makeStyles } from '@fluentui/react-components';
import { LockOpenRegular } from '@fluentui/react-icons';
import type { DateLock } from '../../../../../models/document';
import type { Cutover } from '../../../../../models/report/migrationPlan';
import { dateOfInstant } from '../../../../../models/waves/calendarDays';
import { wavesMessages as text } from '../messages';
import { lockDates, release } from './wavesEdits';

const useStyles = makeStyles({
  cell: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  date: { width: '148px' },
  reason: { flex: '1 1 120px', minWidth: '96px' },
});

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
const MAX_REASON = 4000;

interface LockCellProps {
  readonly name: string;
  readonly cutover: Cutover;
  readonly lock: DateLock | undefined;
  /** The wave that the site is locked to by number. */
  readonly wave: number | null;
}

/** The date of a lock with its reason, each written when the field is left; an empty date gives free. */
export function LockCell({ name, cutover: { siteId, localStart }, lock, wave }: LockCellProps) {
  const styles = useStyles();
  const put = (change: Partial<Pick<DateLock, 'date' | 'reason'>>): void => {
    const date = change.date ?? lock?.date ?? dateOfInstant(localStart);
    if (ISO_DATE.test(date)) lockDates(name, [{ siteId, date, ...(lock?.onTheDay === true ? { onTheDay: true } : {}), reason: change.reason ?? lock?.reason ?? text.byHand }]);
  };
  const leaveDate = (value: string): void => {
    if (value === (lock?.date ?? '')) return;
    if (value === '') release(name, [siteId]);
    else put({ date: value });
  };
  return (
    <div className={styles.cell}>
      <Input
        key={`date ${lock?.date ?? ''}`}
        className={styles.date}
        size="small"
        type="date"
        aria-label={text.lockDateOf(name)}
        defaultValue={lock?.date ?? ''}
        onBlur={({ target }) => leaveDate(target.value)}
        data-testid={`lock-date-${siteId}`}
      />
      {lock !== undefined && (
        <Input
          key={`reason ${lock.reason}`}
          className={styles.reason}
          size="small"
          maxLength={MAX_REASON}
          placeholder={text.reason}
          aria-label={text.lockReasonOf(name)}
          defaultValue={lock.reason}
          onBlur={({ target }) => target.value !== lock.reason && put({ reason: target.value })}
        />
      )}
      {wave !== null && <span>{text.lockedToWave(wave)}</span>}
      {(lock !== undefined || wave !== null) && <Button size="small" appearance="subtle" icon={<LockOpenRegular />} aria-label={text.releaseSite(name)} title={text.releaseSite(name)} onClick={() => release(name, [siteId])} />}
    </div>
  );
}
