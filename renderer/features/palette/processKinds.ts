import {
  Box20Regular,
  Calculator20Regular,
  CalendarClock20Regular,
  Cart20Regular,
  ClipboardCheckmark20Regular,
  Cube20Regular,
  DataBarVertical20Regular,
  People20Regular,
  Production20Regular,
  Receipt20Regular,
  ShoppingBag20Regular,
  VehicleTruckProfile20Regular,
  Wrench20Regular,
} from '@fluentui/react-icons';
import type { Process } from '../../../models/document';
import { kindLook, type KindLook } from './kindLook';
import { PALETTE_TEXT } from './messages';

const text = PALETTE_TEXT.processes;

export const PROCESS_KINDS: Readonly<Record<Process, KindLook>> = {
  manufacturing: kindLook(text.manufacturing, Production20Regular),
  mrp: kindLook(text.mrp, CalendarClock20Regular),
  inventory: kindLook(text.inventory, Box20Regular),
  procurement: kindLook(text.procurement, ShoppingBag20Regular),
  quality: kindLook(text.quality, ClipboardCheckmark20Regular),
  maintenance: kindLook(text.maintenance, Wrench20Regular),
  sales: kindLook(text.sales, Receipt20Regular),
  shipping: kindLook(text.shipping, VehicleTruckProfile20Regular),
  accounting: kindLook(text.accounting, Calculator20Regular),
  reporting: kindLook(text.reporting, DataBarVertical20Regular),
  ecommerce: kindLook(text.ecommerce, Cart20Regular),
  plm: kindLook(text.plm, Cube20Regular),
  hr: kindLook(text.hr, People20Regular),
};
