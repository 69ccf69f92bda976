/** A form in which secrets are written down. */
export interface SecretPattern {
  /** In words, for the person who has to take it out. */
  readonly kind: string;
  readonly pattern: RegExp;
}

/** What people write after such a word and is none: addresses of people, names of secrets in a vault, methods. */
const NAMED = String.raw`(?![^\s"',;<>{}@]+@[^\s"',;<>{}@]+[.][a-z]{2,}|(?:psk|kv|odoo)-|(?:SHA|RSA|AES|TLS|ECDSA|OAuth)[- ]?\d|[a-z]+-\d+[\s.,;]|[a-z]+\/[a-z0-9]+[\s.,;])`;
/** A value that looks made by a machine or a careful person: letters and digits or signs together, no word of a sentence, nor one with a tag behind it. */
const MIXED = String.raw`${NAMED}(?=[^\s"',;<>{}]*[A-Za-z])(?=[^\s"',;<>{}]*[0-9!@#$%^&*+=?~])[^\s"',;<>{}]{6,}`;
/** Words for a secret; the short ones only as words of their own. */
const NAME = String.raw`(?:pass(?:word|wd|phrase)|passwort|kennwort|zugangsdaten|secret(?:[ _-](?:key|value))?|api[ _-]?key|access[ _-]?key|account[ _-]?key|shared[ _-]?key|private[ _-]?key|connection[ _-]?string|credentials?|(?<![a-z])(?:pass|pw|pwd|psk|pin code|token|heslo))`;
/** What stands between word and value. */
const BETWEEN = String.raw`\s*(?:\b(?:is|ist|lautet)\b\s*:?|:=|=>|=|:|–)\s*`;

/** Published forms of keys and tokens, and any value that is written after a word for a secret. */
export const SECRET_PATTERNS: readonly SecretPattern[] = [
  { kind: 'a private key', pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----/ },
  { kind: 'a storage or service key', pattern: /\b[A-Za-z0-9+/]{86}==(?![A-Za-z0-9=])/ },
  { kind: 'a shared access signature', pattern: /[?&]sig=[A-Za-z0-9%+/=]{20,}/i },
  { kind: 'a connection string with its key', pattern: /\b(?:AccountKey|SharedAccessKey|SharedAccessSignature|Password|Pwd)=[^;\s"']{6,}/i },
  { kind: 'an address with a password', pattern: /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@]+:[^\s/@]{3,}@/i },
  { kind: 'a client secret of Entra', pattern: /\b[A-Za-z0-9_~.-]{3}\dQ~[A-Za-z0-9_~.-]{31,34}\b/ },
  { kind: 'a signed token', pattern: /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/ },
  { kind: 'an access key of a cloud', pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/ },
  { kind: 'a token of a code host or chat', pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{30,}|glpat-[\w-]{18,}|xox[baprs]-[\w-]{10,}|npm_[A-Za-z0-9]{30,})/ },
  { kind: 'a value that is written after a word for a secret', pattern: new RegExp(String.raw`${NAME}${BETWEEN}["']?${MIXED}`, 'i') },
];
