import { ReportView } from '../parts/ReportView';
import { ViewSection } from '../parts/ViewSection';
import { wavesMessages as text } from './messages';
import { Timeline } from './Timeline';
import { WaveCard } from './WaveCard';

/** The migration, wave by wave. */
export function WavesView() {
  return (
    <ReportView title={text.title} lead={text.lead}>
      {({ waves }) =>
        waves.length === 0 ? (
          <p>{text.none}</p>
        ) : (
          <>
            <ViewSection title={text.timeline}>
              <Timeline waves={waves} />
            </ViewSection>
            {waves.map((wave) => (
              <WaveCard key={wave.number} wave={wave} />
            ))}
          </>
        )
      }
    </ReportView>
  );
}
