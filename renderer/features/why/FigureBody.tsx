import { makeStyles, tokens } from '@fluentui/react-components';
import type { Figure } from '../../../models/figure/figure';
import { formatQuantity } from './formatQuantity';
import { groupInputs } from './groupInputs';
import { InputRow } from './InputRow';
import { whyMessages as text } from './messages';

const useStyles = makeStyles({
  value: { margin: '0 0 12px', fontSize: tokens.fontSizeBase600, lineHeight: '36px', fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  words: { fontSize: tokens.fontSizeBase400, lineHeight: '24px' },
  unit: { marginLeft: '6px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  /** In the line of the value, so that nothing jumps while an answer is worked on. */
  old: { marginLeft: '8px', fontSize: tokens.fontSizeBase200, lineHeight: '16px', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  heading: { margin: '16px 0 4px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  formula: { margin: 0, padding: '8px 12px', backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium, overflowWrap: 'anywhere' },
  paragraph: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

const LONG_VALUE = 18;

interface FigureBodyProps {
  readonly figure: Figure;
  /** The plan has changed since; the figure of the newest plan is still being worked out. */
  readonly isOld: boolean;
}

/** The explanation of one figure: value, rule of calculation, and what went into it. */
export function FigureBody({ figure, isOld }: FigureBodyProps) {
  const styles = useStyles();
  const { amount, unit } = formatQuantity(figure.value, figure.unit);
  const groups = groupInputs(figure.inputs);
  return (
    <>
      <p className={styles.value}>
        <span className={amount.length > LONG_VALUE ? styles.words : undefined}>{amount}</span>
        {unit !== '' && <span className={styles.unit}>{unit}</span>}
        <span className={styles.old} role="status" data-testid="why-old">
          {isOld && text.old}
        </span>
      </p>
      <h3 className={styles.heading}>{text.formula}</h3>
      <p className={styles.formula}>{figure.formula}</p>
      {figure.note !== undefined && figure.note !== '' && (
        <>
          <h3 className={styles.heading}>{text.note}</h3>
          <p className={styles.paragraph}>{figure.note}</p>
        </>
      )}
      {groups.length === 0 && <p className={styles.paragraph}>{text.noInputs}</p>}
      {groups.map((group) => (
        <section key={group.kind} aria-label={text.group(group.kind)}>
          <h3 className={styles.heading}>{text.group(group.kind)}</h3>
          <ul className={styles.list}>
            {group.inputs.map((input, index) => (
              <InputRow key={index} input={input} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
