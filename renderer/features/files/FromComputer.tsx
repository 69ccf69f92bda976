import { Button } from '@fluentui/react-components';
import { useRef, type ChangeEvent } from 'react';
import { useServices } from '../../app/services';
import { useDialogs } from '../../state/dialogStore';
import { filesMessages as text } from './messages';

/** Reads a plan by the browser's own file dialog. It has no place on the host, so its first save asks for a name. */
export function FromComputer() {
  const { files } = useServices();
  const input = useRef<HTMLInputElement>(null);
  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (!file) return;
    useDialogs.getState().close();
    if (await files.mayReplace()) files.load({ name: file.name, text: await file.text() }, null);
  };
  return (
    <>
      <input ref={input} type="file" accept=".json,application/json" hidden onChange={(event) => void read(event)} data-testid="open-from-computer" />
      <Button appearance="subtle" onClick={() => input.current?.click()}>
        {text.fromComputer}
      </Button>
    </>
  );
}
