import { Field as FluentField, InfoLabel, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState, type ComponentType, type ReactNode } from 'react';
import { useNotes } from '../../state/notesStore';
import { OriginMark } from '../notes/OriginMark';
import type { EditorProps } from './editors/editorProps';
import type { Field } from './fields/field';
import { useForm } from './FormContext';
import { inputPlace } from './inputPlace';
import { INSPECTOR_TEXT } from './messages';
import { getAt } from './path';

const useStyles = makeStyles({
  half: { gridColumnEnd: 'span 1' },
  whole: { gridColumnEnd: 'span 2' },
  cell: { minWidth: 0 },
  framed: {
    position: 'relative',
    minWidth: 0,
    '& label': { paddingRight: '20px' },
    ':hover > .origin-mark': { opacity: 1 },
    ':focus-within > .origin-mark': { opacity: 1 },
  },
  corner: { position: 'absolute', top: 0, right: '-4px' },
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { marginBottom: '2px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  label: { display: 'inline-flex', alignItems: 'center', minHeight: '24px', lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  message: { marginTop: '2px', fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteRedForeground1 },
});

interface FieldViewProps {
  readonly field: Field;
  /** Path of the row or group that the field's own path starts from. */
  readonly base?: string;
  /** Number of the row when the field is a cell of a table, whose heading is the visible label. */
  readonly cellOfRow?: number;
}

/** One field: label, control, and what is wrong with the last entry. */
export function FieldView({ field, base = '', cellOfRow }: FieldViewProps) {
  const form = useForm();
  const path = [base, field.path].filter((part) => part !== '').join('.');
  const value = getAt(form.subject, path);
  const [refused, setRefused] = useState<{ readonly message: string; readonly at: unknown } | null>(null);
  // A message belongs to the value at which it was given: once the plan moves on, so does the message.
  const message = refused && Object.is(refused.at, value) ? refused.message : null;
  const refuse = (text: string) => setRefused({ message: text, at: value });
  const change = (next: unknown): boolean => {
    const problem = form.apply(field, path, next);
    if (problem === null) setRefused(null);
    else refuse(problem);
    return problem === null;
  };
  const { Component, frame } = form.editors[field.editor.type];
  // Registry and field agree on the type by the same key; TypeScript cannot follow a union through a lookup.
  const Editor = Component as ComponentType<EditorProps>;
  const ariaLabel = cellOfRow === undefined ? undefined : INSPECTOR_TEXT.cell(field.label, cellOfRow);
  const control = <Editor field={field} editor={field.editor} path={path} value={value} ariaLabel={ariaLabel} change={change} refuse={refuse} />;
  const Frame = cellOfRow !== undefined ? CellFrame : frame === 'label' ? LabelFrame : GroupFrame;
  return (
    <Frame field={field} message={message} place={inputPlace(form, path)}>
      {control}
    </Frame>
  );
}

interface FrameProps {
  readonly field: Field;
  readonly message: string | null;
  /** Place of the input in the plan; null where only the list around it has one. */
  readonly place: string | null;
  readonly children: ReactNode;
}

function LabelFrame({ field: { label, help, half }, message, place, children }: FrameProps) {
  const styles = useStyles();
  return (
    <OriginFrame label={label} place={place} className={half ? styles.half : styles.whole}>
      <FluentField size="small" label={{ children: (_component: unknown, props: object) => <LabelText {...props} label={label} help={help} /> }} validationMessage={message}>
        {children}
      </FluentField>
    </OriginFrame>
  );
}

interface OriginFrameProps {
  readonly label: string;
  readonly place: string | null;
  readonly className: string;
  readonly children: ReactNode;
}

/** Puts who said the value into the corner of its field. */
function OriginFrame({ label, place, className, children }: OriginFrameProps) {
  const styles = useStyles();
  if (place === null) return <div className={className}>{children}</div>;
  return (
    <div className={mergeClasses(styles.framed, className)} onFocus={() => useNotes.getState().touchInput(place)}>
      {children}
      <OriginMark label={label} path={place} className={styles.corner} />
    </div>
  );
}

function CellFrame({ message, children }: FrameProps) {
  const styles = useStyles();
  return (
    <FluentField size="small" className={styles.cell} validationMessage={message}>
      {children}
    </FluentField>
  );
}

function GroupFrame({ field: { label, help, half }, message, place, children }: FrameProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <OriginFrame label={label} place={place} className={half ? styles.half : styles.whole}>
      <div role="group" aria-labelledby={id} className={styles.group}>
        <div className={styles.legend}>
          <LabelText id={id} label={label} help={help} />
        </div>
        {children}
        {message !== null && <div role="alert" className={styles.message}>{message}</div>}
      </div>
    </OriginFrame>
  );
}

function LabelText({ label, help, ...props }: { readonly label: string; readonly help: string | undefined; readonly id?: string }) {
  const styles = useStyles();
  if (help === undefined) return <label {...props} className={styles.label}>{label}</label>;
  return <InfoLabel {...props} size="small" className={styles.label} info={help}>{label}</InfoLabel>;
}
