import type { ProblemCode } from '../../models/problem/problem';
import { engineMessages } from './engineMessages';
import { exportMessages } from './exportMessages';
import { fileMessages } from './fileMessages';
import { hostMessages } from './hostMessages';
import type { Message } from './message';
import { planMessages } from './planMessages';
import { priceMessages } from './priceMessages';
import { ruleMessages } from './ruleMessages';
import { usageMessages } from './usageMessages';

/** The text of every problem. The type makes a new code without a text a compile error. */
export const MESSAGES: Readonly<Record<ProblemCode, Message>> = {
  ...planMessages,
  ...fileMessages,
  ...hostMessages,
  ...exportMessages,
  ...priceMessages,
  ...engineMessages,
  ...ruleMessages,
  ...usageMessages,
};
