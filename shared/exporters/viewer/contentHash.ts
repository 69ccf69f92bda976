import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base64Text } from './base64Text';

/** What a content security policy lets in a style or script by: `'sha256-…'`. */
export const contentHash = (text: string): string => `'sha256-${base64Text(sha256(utf8ToBytes(text)))}'`;
