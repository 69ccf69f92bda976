import { Badge } from '@fluentui/react-components';
import { usePlan } from '../../state/usePlan';
import { whyMessages as text } from './messages';

/** Whose value stands in place of the register's, and why: a figure is only as good as the word behind it. */
export function OverrideNote({ id }: { readonly id: string }) {
  const override = usePlan((state) => state.plan.assumptions.find((each) => each.id === id));
  return (
    <>
      <Badge appearance="tint" color="warning" size="small">
        {text.overridden}
      </Badge>
      {override !== undefined && <> {text.overrideOrigin(override.by, override.reason)}</>}
    </>
  );
}
