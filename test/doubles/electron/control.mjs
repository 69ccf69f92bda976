/** The line to the test: answers for dialogs come in, what the app did goes out. Without a test nothing is scripted. */
const answers = new Map();
const handlers = new Map();

process.on('message', async ({ id, command, params }) => {
  const handler = handlers.get(command);
  try {
    process.send({ id, value: handler ? await handler(params) : undefined });
  } catch (error) {
    process.send({ id, error: String(error) });
  }
});
// The line alone does not keep the app alive; its windows do.
process.channel?.unref();

export const onCommand = (command, handler) => handlers.set(command, handler);

export const tell = (event, detail) => process.send?.({ event, detail });

onCommand('answer-dialog', ({ method, answer }) => void (answers.set(method, [...(answers.get(method) ?? []), answer])));

/** The next scripted answer of a dialog; a dialog that no test expects is an error, never a silent "cancel". */
export function takeAnswer(method, options) {
  tell('dialog', { method, options });
  const [next, ...rest] = answers.get(method) ?? [];
  if (next === undefined) throw new Error(`The double was asked for ${method} but no answer is scripted.`);
  answers.set(method, rest);
  return next;
}
