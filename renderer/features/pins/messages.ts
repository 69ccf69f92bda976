import { catalogue } from '../../../shared/language/catalogue';
import { pinMessagesDe } from './messages.de';

const pinMessagesEn = {
  pin: (label: string) => `Pin ${label}`,
  changePin: (label: string, value: string) => `${label} is pinned to ${value}; change or unpin`,
  title: (label: string) => `Pin: ${label}`,
  lead: 'The engine keeps to what is pinned, solves round it, and shows what the pin costs.',
  what: 'What to pin',
  value: 'Value',
  valueIn: (unit: string) => `Value in ${unit}`,
  by: 'Who decided',
  reason: 'Reason',
  needed: 'Say it, so that others can judge the pin.',
  wholeNumber: (least: number, most: number) => `A whole number from ${String(least)} to ${String(most)}.`,
  save: 'Pin',
  unpin: 'Unpin',
  cancel: 'Cancel',
  undoSet: (label: string) => `Pin ${label}`,
  undoClear: (label: string) => `Unpin ${label}`,
  pinned: 'Pinned',
  price: (label: string) => `Price of the pin: ${label}`,
  none: 'Nothing is pinned. The pin beside a decision or a size fixes it, with a reason.',
  list: 'Pins and their price',
  column: { what: 'What', value: 'Pinned to', price: 'Price' },
  engineChoice: (value: string) => `the engine takes ${value}`,
  withRisk: 'risk-adjusted',
  tooSmall: (what: string) => `The load is not carried, so the price is that of too little: ${what}`,
  breaks: (what: string) => `Breaks: ${what}`,
  origin: (by: string, reason: string) => `${by}: ${reason}`,
  noPlace: 'no such part',
  misses: (id: string) => `objective ${id}`,
  links: { vpn: 'VPN', expressroute: 'ExpressRoute' },
} as const;

export const pinMessages = catalogue(pinMessagesEn, { de: pinMessagesDe });
