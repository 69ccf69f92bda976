import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { errorMessages as text } from './messages';
import { useServices } from './services';

export function ErrorNotice({ onAgain }: { readonly onAgain: () => void }) {
  const { files } = useServices();
  return (
    <MessageBar intent="error" layout="multiline" data-testid="part-failed">
      <MessageBarBody>
        <MessageBarTitle>{text.title}</MessageBarTitle> {text.text}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onAgain}>
          {text.again}
        </Button>
        <Button size="small" onClick={() => void files.save()}>
          {text.save}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
