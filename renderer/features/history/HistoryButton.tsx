import { Button, Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons';
import { useHistory } from './historyStore';
import { HistoryList } from './HistoryList';
import { historyMessages as text } from './messages';

/** The list of steps below its button. */
export function HistoryButton({ title }: { readonly title: string }) {
  const { open, setOpen } = useHistory();
  return (
    <Popover open={open} onOpenChange={(_, data) => setOpen(data.open)} trapFocus withArrow positioning="below-start">
      <PopoverTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" icon={<HistoryRegular />} aria-label={text.open} title={title} data-testid="history" />
      </PopoverTrigger>
      <PopoverSurface aria-label={text.title}>{open && <HistoryList />}</PopoverSurface>
    </Popover>
  );
}
