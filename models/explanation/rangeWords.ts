import { isChoice, type Subject } from './subject';

/** What was looked at: `from 0 to 70`. */
export function rangeWords(subject: Subject): string {
  if (isChoice(subject)) return subject.options.map(subject.show).join(', ');
  const { steps, show } = subject;
  return `from ${show(steps.at(-steps.down))} to ${show(steps.at(steps.up))}`;
}
