import type { ProblemCode } from '../../models/problem/problem';
import { catalogue } from '../language/catalogue';
import { calendarMessages } from './calendarMessages';
import { calendarMessagesDe } from './calendarMessages.de';
import { engineMessages } from './engineMessages';
import { exportMessages } from './exportMessages';
import { fileMessages } from './fileMessages';
import { hostMessages } from './hostMessages';
import type { Message } from './message';
import { otherMessagesDe } from './otherMessages.de';
import { planMessages } from './planMessages';
import { planMessagesDe } from './planMessages.de';
import { priceMessages } from './priceMessages';
import { priceMessagesDe } from './priceMessages.de';
import { ruleMessages } from './ruleMessages';
import { usageMessages } from './usageMessages';
import { usageMessagesDe } from './usageMessages.de';
import { waveMessages } from './waveMessages';
import { waveMessagesDe } from './waveMessages.de';

const en: Readonly<Record<ProblemCode, Message>> = {
  ...planMessages,
  ...fileMessages,
  ...hostMessages,
  ...exportMessages,
  ...priceMessages,
  ...engineMessages,
  ...ruleMessages,
  ...usageMessages,
  ...calendarMessages,
  ...waveMessages,
};

const de: Readonly<Record<ProblemCode, Message>> = { ...planMessagesDe, ...priceMessagesDe, ...usageMessagesDe, ...calendarMessagesDe, ...waveMessagesDe, ...otherMessagesDe };

/** The text of every problem. The types make a new code without a text, in any language, a compile error. */
export const MESSAGES = catalogue(en, { de });
