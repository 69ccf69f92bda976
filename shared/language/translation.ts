/** The shape of a text in another language: the same keys and parameters, other words. */
export type Translation<T> = T extends string
  ? string
  : T extends (...values: infer Values) => infer Text
    ? (...values: Values) => Translation<Text>
    : { readonly [Key in keyof T]: Translation<T[Key]> };

/** `never` for every key that the source does not have, so that a misspelt one does not pass as an extra one. */
export type NoOthers<T, Source> = T extends string | ((...values: never[]) => unknown) | readonly unknown[]
  ? unknown
  : { readonly [Key in keyof T]: Key extends keyof Source ? NoOthers<T[Key], Source[Key]> : never };
