/** Interface texts live in a feature's messages.ts, never in the markup: one place to read, review and translate. */
export const interfaceSyntax = [
  { selector: String.raw`JSXText[value=/[A-Za-z]{2,}/]`, message: "Put this text into the feature's messages.ts." },
  {
    selector: String.raw`JSXAttribute[name.name=/^(aria-label|aria-description|title|placeholder|alt|label|hint)$/] > Literal[value=/[A-Za-z]{2,}/]`,
    message: "Put this text into the feature's messages.ts.",
  },
];
