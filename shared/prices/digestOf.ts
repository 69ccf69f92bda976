import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const DIGEST_CHARACTERS = 8;

/** The short form of a text by which books and sheets are told apart. */
export const digestOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, DIGEST_CHARACTERS);
