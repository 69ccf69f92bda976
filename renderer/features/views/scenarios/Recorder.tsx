import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { RecordRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { newScenario } from '../../../../models/document/edits';
import { recordScenario } from '../../../../models/scenarios/recordScenario';
import { formatNumber } from '../../../i18n';
import { usePlan } from '../../../state/usePlan';
import { Notice } from '../../answer/Notice';
import { scenariosMessages as text } from './messages';
import { useScenarios } from './scenariosStore';

const NAME_MAX_LENGTH = 120;

const useStyles = makeStyles({
  words: { margin: '0 0 8px', maxWidth: '72ch' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: '8px' },
  start: { marginBottom: '16px' },
});

/** Turns what somebody changes in the plan into a scenario: the forms of the plan are the form of the scenario. */
export function Recorder() {
  const styles = useStyles();
  const { recording, startRecording } = useScenarios();
  if (recording) return <Recording before={recording.before} />;
  return (
    <div className={styles.start}>
      <Button icon={<RecordRegular />} onClick={startRecording} data-testid="record-start">
        {text.record}
      </Button>
    </div>
  );
}

function Recording({ before }: Pick<NonNullable<ReturnType<typeof useScenarios.getState>['recording']>, 'before'>) {
  const styles = useStyles();
  const plan = usePlan((state) => state.plan);
  const { stopRecording } = useScenarios.getState();
  const [name, setName] = useState(() => newScenario(plan, [], text.newName).name);
  const recorded = useMemo(() => recordScenario(before, plan, text.newName), [before, plan]);
  const count = recorded?.scenarios.at(-1)?.changes.length ?? 0;
  const wanted = name.trim();
  const keep = () => {
    usePlan.getState().edit(text.undoKeep(wanted), (current) => recordScenario(before, current, wanted) ?? current);
    stopRecording();
  };
  return (
    <Notice tone="information" title={text.recording}>
      <p className={styles.words} role="status" data-testid="recording">
        {text.recordingWords(formatNumber(count))}
      </p>
      <div className={styles.row}>
        <Field label={text.name}>
          <Input value={name} maxLength={NAME_MAX_LENGTH} onChange={(_, data) => setName(data.value)} data-testid="record-name" />
        </Field>
        <Button appearance="primary" disabledFocusable={wanted === '' || recorded === null} {...(recorded === null ? { title: text.nothingChanged } : {})} onClick={keep} data-testid="record-keep">
          {text.keep}
        </Button>
        <Button onClick={stopRecording} data-testid="record-stop">
          {text.stop}
        </Button>
      </div>
    </Notice>
  );
}
