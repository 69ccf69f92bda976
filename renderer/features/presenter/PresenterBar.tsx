import { Button, makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular, CursorRegular, DismissRegular, TargetRegular, type FluentIcon } from '@fluentui/react-icons';
import { formatNumber } from '../../i18n';
import { useAnswer } from '../../state/answerStore';
import { useView, VIEW_IDS } from '../../state/viewStore';
import { answerMessages } from '../answer/messages';
import { presenterMessages as text } from './messages';
import { usePresenter } from './presenterStore';
import { stepView } from './stepView';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', gap: '24px', padding: '16px 24px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1 },
  words: { flexGrow: 1, minWidth: 0 },
  headline: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold, textWrap: 'pretty', '@media (max-width: 1200px)': { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 } },
  state: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, color: tokens.colorNeutralForeground2 },
  place: { flexShrink: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  buttons: { display: 'flex', flexShrink: 0, gap: '4px' },
});

/** The answer in one sentence, where in the walk the room is, and the ways on and out. */
export function PresenterBar({ titleOf }: { readonly titleOf: (view: (typeof VIEW_IDS)[number]) => string }) {
  const styles = useStyles();
  const view = useView((state) => state.view);
  const { report, stale } = useAnswer();
  const { laser, leave, toggleLaser } = usePresenter();
  const go = (steps: number) => useView.getState().show(stepView(view, steps));
  const place = VIEW_IDS.indexOf(view) + 1;
  return (
    <header className={styles.bar}>
      <div className={styles.words}>
        <h1 className={styles.headline} data-testid="presenter-headline">
          {report ? answerMessages.headline(report) : text.waiting}
        </h1>
        {report && (stale || !report.summary.complete) && <p className={styles.state}>{stale ? text.stale : text.incomplete}</p>}
      </div>
      <span className={styles.place} role="status" data-testid="presenter-place">
        {text.place(titleOf(view), formatNumber(place), formatNumber(VIEW_IDS.length))}
      </span>
      <div className={styles.buttons}>
        <Act label={text.previous} Icon={ChevronLeftRegular} disabled={place === 1} run={() => go(-1)} />
        <Act label={text.next} Icon={ChevronRightRegular} disabled={place === VIEW_IDS.length} run={() => go(1)} />
        <Act label={laser ? text.laserOff : text.laserOn} Icon={laser ? CursorRegular : TargetRegular} run={toggleLaser} />
        <Act label={text.leave} Icon={DismissRegular} run={leave} />
      </div>
    </header>
  );
}

interface ActProps {
  readonly label: string;
  readonly Icon: FluentIcon;
  readonly disabled?: boolean;
  readonly run: () => void;
}

function Act({ label, Icon, disabled = false, run }: ActProps) {
  return (
    <Tooltip content={label} relationship="label">
      <Button appearance="subtle" icon={<Icon />} disabledFocusable={disabled} onClick={run} />
    </Tooltip>
  );
}
