import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { renamePlan } from '../../models/document/edits';
import { useDraft } from '../state/draftStore';
import { usePlan } from '../state/usePlan';
import { BarTooltip } from './BarTooltip';
import { useCommand } from './CommandsContext';
import { commandTitle } from './commandTitle';
import { appMessages as text } from './messages';
import { useCommandState } from './useCommandState';

/** As long as the plan's schema allows. */
const NAME_MAX_LENGTH = 120;

const useStyles = makeStyles({
  name: {
    fieldSizing: 'content',
    minWidth: '120px',
    maxWidth: '320px',
    padding: '4px 8px',
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    textOverflow: 'ellipsis',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { border: `1px solid ${tokens.colorNeutralStroke1}` },
    ':focus': { border: `1px solid ${tokens.colorCompoundBrandStroke}`, outlineStyle: 'none', backgroundColor: tokens.colorNeutralBackground1 },
    '@media (max-width: 1100px)': { maxWidth: '200px' },
  },
  mark: { minWidth: 'auto', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
});

/** The plan's name, edited in place, and whether it is saved. */
export function PlanName() {
  const styles = useStyles();
  const name = usePlan((state) => state.plan.name);
  const unsaved = usePlan((state) => state.plan !== state.saved);
  const keptPlan = useDraft(({ kept }) => kept);
  const isKept = usePlan((state) => state.plan === keptPlan);
  const save = useCommand('save');
  const state = useCommandState();
  // While it is typed the name may be empty; the plan keeps the last one that was not.
  const [draft, setDraft] = useState<string | null>(null);
  const type = (value: string) => {
    setDraft(value);
    usePlan.getState().edit(text.renameStep, (plan) => renamePlan(plan, value), 'plan-name');
  };
  return (
    <>
      <input
        className={styles.name}
        aria-label={text.planName}
        value={draft ?? name}
        maxLength={NAME_MAX_LENGTH}
        onChange={(event) => type(event.target.value)}
        onBlur={() => setDraft(null)}
        spellCheck={false}
        data-testid="plan-name"
      />
      {unsaved && (
        <BarTooltip content={commandTitle(save, state)} relationship="description">
          <Button size="small" appearance="transparent" className={styles.mark} onClick={save.run} data-testid="unsaved">
            {isKept ? text.draftKept : text.unsaved}
          </Button>
        </BarTooltip>
      )}
    </>
  );
}
