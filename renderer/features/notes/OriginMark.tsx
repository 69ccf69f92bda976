import { makeStyles, mergeClasses, Popover, PopoverSurface, PopoverTrigger, tokens } from '@fluentui/react-components';
import type { Provenance } from '../../../models/document';
import { formatDate } from '../../i18n';
import { useNotes } from '../../state/notesStore';
import { usePlan } from '../../state/usePlan';
import { notesMessages } from './messages';
import { OriginForm } from './OriginForm';
import { originOf } from './originOf';
import { SureMark } from './SureMark';

const text = notesMessages.origin;

const useStyles = makeStyles({
  button: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    width: '24px',
    height: '24px',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  /** Where nobody has said anything the mark waits until the field is looked at. */
  quiet: { opacity: 0, ':hover': { opacity: 1 }, ':focus-visible': { opacity: 1 } },
  asked: { opacity: 1 },
});

const wordsOf = ({ sure, by, asOf }: Provenance): [Provenance['sure'], string, string | null] => [sure, by, asOf === null ? null : formatDate(asOf)];

interface OriginMarkProps {
  readonly label: string;
  /** Place of the input in the plan. */
  readonly path: string;
  readonly className?: string;
}

/** Who said the value of a field and how sure, as a small mark that opens the form; a value typed over what somebody said shows that nobody said it. */
export function OriginMark({ label, path, className }: OriginMarkProps) {
  const styles = useStyles();
  const provenance = usePlan((state) => state.plan.provenance);
  const open = useNotes((state) => state.originOpen === path);
  const { openOrigin } = useNotes.getState();
  const origin = originOf({ provenance }, path);
  const saved = usePlan((state) => state.saved.provenance);
  const earlier = origin === null ? originOf({ provenance: saved }, path) : null;
  const isQuiet = origin === null && earlier === null;
  const words = origin ? text.known(label, ...wordsOf(origin.entry)) : earlier ? text.typedOver(label, ...wordsOf(earlier.entry)) : text.unknown(label);
  return (
    <Popover open={open} onOpenChange={(_, data) => openOrigin(data.open ? path : null)} trapFocus withArrow positioning="below-end">
      <PopoverTrigger disableButtonEnhancement>
        <button
          type="button"
          className={mergeClasses('origin-mark', styles.button, isQuiet && styles.quiet, open && styles.asked, className)}
          aria-label={words}
          title={words}
          // Fields without an origin are many; their mark is reached by its command, and the tab order stays short.
          tabIndex={isQuiet ? -1 : 0}
          data-testid={`origin-${path.slice(1).replaceAll('/', '-')}`}
        >
          <SureMark sure={origin?.entry.sure ?? null} />
        </button>
      </PopoverTrigger>
      <PopoverSurface aria-label={text.title(label)}>{open && <OriginForm label={label} path={path} onDone={() => openOrigin(null)} />}</PopoverSurface>
    </Popover>
  );
}
