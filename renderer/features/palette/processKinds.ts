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
import type { KindLook } from './kindLook';
import { PALETTE_TEXT } from './messages';

const text = PALETTE_TEXT.processes;

export const PROCESS_KINDS: Readonly<Record<Process, KindLook>> = {
  manufacturing: { ...text.manufacturing, Icon: Production20Regular },
  mrp: { ...text.mrp, Icon: CalendarClock20Regular },
  inventory: { ...text.inventory, Icon: Box20Regular },
  procurement: { ...text.procurement, Icon: ShoppingBag20Regular },
  quality: { ...text.quality, Icon: ClipboardCheckmark20Regular },
  maintenance: { ...text.maintenance, Icon: Wrench20Regular },
  sales: { ...text.sales, Icon: Receipt20Regular },
  shipping: { ...text.shipping, Icon: VehicleTruckProfile20Regular },
  accounting: { ...text.accounting, Icon: Calculator20Regular },
  reporting: { ...text.reporting, Icon: DataBarVertical20Regular },
  ecommerce: { ...text.ecommerce, Icon: Cart20Regular },
  plm: { ...text.plm, Icon: Cube20Regular },
  hr: { ...text.hr, Icon: People20Regular },
};
