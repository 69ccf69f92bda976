import { createContext, useContext } from 'react';
import type { Plan } from '../../../models/document';
import type { EditorRegistry } from './editors/editorRegistry';
import type { Field, FieldContext } from './fields/field';
import type { SubjectKind } from './subjects';

/** What all fields of one form share. */
export interface Form extends FieldContext {
  readonly kind: SubjectKind;
  readonly itemId: string;
  readonly plan: Plan;
  readonly editors: EditorRegistry;
  /** Puts a value into the plan, or says why it may not go there. */
  apply(field: Field, path: string, value: unknown): string | null;
}

const FormContext = createContext<Form | null>(null);

export const FormProvider = FormContext.Provider;

export function useForm(): Form {
  const form = useContext(FormContext);
  if (!form) throw new Error('A field stands outside a form');
  return form;
}
