import { ChecksEditor } from './ChecksEditor';
import { ClockEditor } from './ClockEditor';
import { DateEditor } from './DateEditor';
import { DaysEditor } from './DaysEditor';
import type { EditorRegistry } from './editorRegistry';
import { GroupEditor } from './GroupEditor';
import { ListEditor } from './ListEditor';
import { NoteEditor } from './NoteEditor';
import { NumberEditor } from './NumberEditor';
import { SelectEditor } from './SelectEditor';
import { SharesEditor } from './SharesEditor';
import { SwitchEditor } from './SwitchEditor';
import { TextEditor } from './TextEditor';

export const EDITORS: EditorRegistry = {
  text: { Component: TextEditor, frame: 'label' },
  note: { Component: NoteEditor, frame: 'label' },
  number: { Component: NumberEditor, frame: 'label' },
  percent: { Component: NumberEditor, frame: 'label' },
  time: { Component: ClockEditor, frame: 'label' },
  date: { Component: DateEditor, frame: 'label' },
  select: { Component: SelectEditor, frame: 'label' },
  switch: { Component: SwitchEditor, frame: 'label' },
  checks: { Component: ChecksEditor, frame: 'group' },
  days: { Component: DaysEditor, frame: 'group' },
  shares: { Component: SharesEditor, frame: 'group' },
  list: { Component: ListEditor, frame: 'group' },
  group: { Component: GroupEditor, frame: 'group' },
};
