import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useNotices, type NoticeAction } from '../../state/noticeStore';
import { filesMessages as text } from './messages';

const useStyles = makeStyles({ title: { display: 'block' } });

/** What the app has to say just now, with the ways out as buttons. */
export function NoticeBar() {
  const styles = useStyles();
  const notice = useNotices((state) => state.notice);
  if (!notice) return null;
  const { dismiss } = useNotices.getState();
  const take = (action: NoticeAction) => {
    dismiss();
    action.run();
  };
  return (
    <MessageBar intent={notice.intent} layout="multiline" data-testid="notice">
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{notice.title}</MessageBarTitle>
        {notice.text}
      </MessageBarBody>
      <MessageBarActions containerAction={<Button appearance="transparent" aria-label={text.close} icon={<DismissRegular />} onClick={dismiss} />}>
        {notice.actions.map((action) => (
          <Button key={action.label} size="small" onClick={() => take(action)}>
            {action.label}
          </Button>
        ))}
      </MessageBarActions>
    </MessageBar>
  );
}
