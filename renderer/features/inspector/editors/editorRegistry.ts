import type { ComponentType } from 'react';
import type { EditorType } from '../fields/field';
import type { EditorProps } from './editorProps';

interface EditorEntry<T extends EditorType> {
  readonly Component: ComponentType<EditorProps<T>>;
  /** One control under a label, or several under a heading. */
  readonly frame: 'label' | 'group';
}

/** The component of every editor type. Handed down by the form, because editors of lists and groups hold fields themselves. */
export type EditorRegistry = { readonly [T in EditorType]: EditorEntry<T> };
