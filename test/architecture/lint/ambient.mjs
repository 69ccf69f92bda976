/**
 * What models/ and shared/ may not touch: anything whose answer depends on the moment, the machine or the locale.
 * The same plan and the same price book must give the same bytes everywhere, so time, seeds and ids come in as arguments.
 */

const AMBIENT_GLOBALS = {
  performance: 'The clock comes in as an argument.',
  crypto: 'Random values come in as arguments; hashes come from @noble/hashes.',
  process: 'The engine runs in any process.',
  console: 'Failures are values (models/problem), not messages.',
  globalThis: 'Nothing ambient: take what you need as an argument.',
  self: 'Nothing ambient: take what you need as an argument.',
  window: 'No DOM below renderer/.',
  navigator: 'No DOM below renderer/.',
  localStorage: 'No DOM below renderer/.',
  fetch: 'No I/O here: a host passes the data in.',
  setTimeout: 'No timers here: functions answer at once.',
  setInterval: 'No timers here: functions answer at once.',
  setImmediate: 'No timers here: functions answer at once.',
  queueMicrotask: 'No timers here: functions answer at once.',
  require: 'ES modules only.',
};

const LOCAL_DATE_PARTS =
  'getDate|getDay|getFullYear|getHours|getMilliseconds|getMinutes|getMonth|getSeconds|getTimezoneOffset|setDate|setFullYear|setHours|setMinutes|setMonth|setSeconds';

const selector = (query, message) => ({ selector: query, message });

export const ambientRules = {
  'no-restricted-globals': ['error', ...Object.entries(AMBIENT_GLOBALS).map(([name, message]) => ({ name, message }))],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: 'The moment comes in as an argument.' },
    { object: 'Math', property: 'random', message: 'Use a seeded generator; the seed comes in as an argument.' },
  ],
};

export const ambientSyntax = [
  selector("NewExpression[callee.name='Date'][arguments.length=0]", 'The moment comes in as an argument.'),
  selector("CallExpression[callee.name='Date']", 'The moment comes in as an argument.'),
  selector("NewExpression[callee.name='Date'][arguments.length>1]", "This reads the machine's time zone: use Date.UTC(…)."),
  selector(`CallExpression[callee.property.name=/^(${LOCAL_DATE_PARTS})$/]`, "This reads the machine's time zone: use the UTC variant."),
  selector("CallExpression[callee.property.name='localeCompare'][arguments.length=1]", "This sorts by the machine's locale: compare with < or name the locale."),
  selector('CallExpression[callee.property.name=/^toLocale/][arguments.length=0]', "This formats by the machine's locale: name the locale."),
  selector("NewExpression[callee.object.name='Intl'][arguments.length=0]", 'Name the locale.'),
];

/** What the engine may import from outside: a schema library, an exact decimal type, a hash. */
export const engineImports = [
  selector(
    String.raw`:matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration)[source.value!=/^(\.|zod$|big\.js$|@noble\u002Fhashes\u002F)/][source]`,
    'The engine imports only its own files, zod, big.js and @noble/hashes.',
  ),
  selector('ImportExpression', 'The engine loads everything up front.'),
];
