import { Field, MessageBar, MessageBarBody, MessageBarTitle, ProgressBar } from '@fluentui/react-components';
import { describeProblem } from '../../../shared/messages';
import { exportMessages as text } from './messages';
import type { ExportPhase } from './useExport';

/** What became of the export so far. */
export function ExportOutcome({ phase }: { readonly phase: ExportPhase }) {
  if (phase.kind === 'building') {
    const { done, total } = phase.progress;
    return (
      <Field label={text.working} validationMessage={text.progress(done, total)} validationState="none">
        <ProgressBar value={done} max={total} />
      </Field>
    );
  }
  if (phase.kind === 'saving') {
    return (
      <Field label={text.saving}>
        <ProgressBar />
      </Field>
    );
  }
  if (phase.kind === 'done') {
    return (
      <MessageBar intent="success" layout="multiline" data-testid="export-done">
        <MessageBarBody>
          <MessageBarTitle>{text.doneTitle}</MessageBarTitle> {text.done(phase.done.count, phase.done.location)}
        </MessageBarBody>
      </MessageBar>
    );
  }
  if (phase.kind === 'failed') {
    return (
      <MessageBar intent="error" layout="multiline" data-testid="export-failed">
        <MessageBarBody>
          <MessageBarTitle>{text.failedTitle}</MessageBarTitle> {phase.problems.map(describeProblem).join(' ')}
        </MessageBarBody>
      </MessageBar>
    );
  }
  return null;
}
