import { useAnswer } from '../../../state/answerStore';
import { useShownPlan } from '../../../state/shownPlan';
import { ReportView } from '../parts/ReportView';
import { ViewFrame } from '../parts/ViewFrame';
import { WavesAhead } from './alone/WavesAhead';
import { wavesMessages as text } from './messages';
import { WavesBody } from './WavesBody';

/** From so many sites on an answer takes long enough to plan the waves ahead of it. */
const LARGE = 150;

/** The migration, wave by wave. */
export function WavesView() {
  const { plan } = useShownPlan();
  const unanswered = useAnswer((state) => state.report === null);
  const waiting = useAnswer((state) => state.stale);
  const ahead = plan.sites.length >= LARGE && (waiting || unanswered) && <WavesAhead />;
  if (unanswered && ahead) {
    return (
      <ViewFrame title={text.title} lead={text.lead}>
        {ahead}
      </ViewFrame>
    );
  }
  return (
    <ReportView title={text.title} lead={text.lead}>
      {(report) => (
        <>
          {ahead}
          {report.waves.length === 0 ? <p>{text.none}</p> : <WavesBody report={report} />}
        </>
      )}
    </ReportView>
  );
}
