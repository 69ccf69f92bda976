import { Button, makeStyles } from '@fluentui/react-components';
import { DismissRegular, LockOpenRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { Report } from '../../../../../models/report/report';
import { SiteDates } from '../moves/SiteDates';
import { release } from '../moves/wavesEdits';
import { wavesMessages as text } from '../messages';
import { PackPart } from '../pack/PackPart';
import { WaveCard } from '../WaveCard';
import { useWaves } from '../wavesStore';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: '0 0 8px' },
});

/** Everything about the wave that was opened in the chart: what moves, when, and its locks. */
export function OpenedWave({ report }: { readonly report: Report }) {
  const styles = useStyles();
  const { opened, open } = useWaves();
  const part = useRef<HTMLElement>(null);
  useEffect(() => {
    if (opened !== null) part.current?.focus();
  }, [opened]);
  const wave = report.waves.find(({ number, items }) => opened === `wave-${String(number)}` || items.some(({ id }) => id === opened));
  if (opened === null || wave === undefined) return null;
  const siteIds = report.migration.cutovers.filter((cutover) => cutover.wave === wave.number).map(({ siteId }) => siteId);
  return (
    <section ref={part} tabIndex={-1} aria-label={text.wave(wave.number, wave.title)} data-testid="wave-opened">
      <div className={styles.bar}>
        {siteIds.length > 0 && (
          <Button size="small" icon={<LockOpenRegular />} onClick={() => release(wave.title, siteIds)} data-testid="wave-release">
            {text.release}
          </Button>
        )}
        <Button size="small" icon={<DismissRegular />} onClick={() => open(null)} data-testid="wave-close">
          {text.close}
        </Button>
      </div>
      <WaveCard wave={wave} />
      {siteIds.length > 0 && <SiteDates report={report} siteIds={siteIds} />}
      <PackPart report={report} wave={wave.number} />
    </section>
  );
}
