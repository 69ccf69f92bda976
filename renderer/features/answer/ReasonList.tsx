import { makeStyles, tokens } from '@fluentui/react-components';
import type { Reason } from '../../../models/report/summary';
import { answerMessages as text } from './messages';
import { PanelSection } from './PanelSection';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '16px', display: 'flex', flexDirection: 'column', gap: '4px' },
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground2, padding: '4px 0' },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const STRONGEST = 3;

/** The engine lists reasons strongest first: three are shown, the rest and the counter-reasons wait behind a line each. */
export function ReasonList({ reasons }: { readonly reasons: readonly Reason[] }) {
  const styles = useStyles();
  const speakingFor = reasons.filter((reason) => reason.for);
  const against = reasons.filter((reason) => !reason.for);
  const more = speakingFor.slice(STRONGEST);
  return (
    <PanelSection title={text.because}>
      {speakingFor.length === 0 && <p className={styles.none}>{text.noReasons}</p>}
      <Reasons reasons={speakingFor.slice(0, STRONGEST)} />
      {more.length > 0 && <Collapsed title={text.moreFor(more.length)} reasons={more} />}
      {against.length > 0 && <Collapsed title={text.against(against.length)} reasons={against} />}
    </PanelSection>
  );
}

function Reasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {reasons.map((reason, index) => (
        <li key={`${reason.rule}-${String(index)}`}>{reason.text}</li>
      ))}
    </ul>
  );
}

function Collapsed({ title, reasons }: { readonly title: string; readonly reasons: readonly Reason[] }) {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>{title}</summary>
      <Reasons reasons={reasons} />
    </details>
  );
}
