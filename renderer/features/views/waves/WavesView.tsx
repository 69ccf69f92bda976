import { ReportView } from '../parts/ReportView';
import { wavesMessages as text } from './messages';
import { WavesBody } from './WavesBody';

/** The migration, wave by wave. */
export function WavesView() {
  return (
    <ReportView title={text.title} lead={text.lead}>
      {(report) => (report.waves.length === 0 ? <p>{text.none}</p> : <WavesBody report={report} />)}
    </ReportView>
  );
}
