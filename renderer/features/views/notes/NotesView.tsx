import { ViewFrame } from '../parts/ViewFrame';
import { InputOrigins } from './InputOrigins';
import { notesViewMessages as text } from './messages';
import { RemarkLog } from './RemarkLog';
import { WorkshopDays } from './WorkshopDays';

/** What people said beside the figures: questions, decisions, notes, and where inputs come from. */
export function NotesView() {
  return (
    <ViewFrame title={text.title} lead={text.lead}>
      <RemarkLog />
      <InputOrigins />
      <WorkshopDays />
    </ViewFrame>
  );
}
