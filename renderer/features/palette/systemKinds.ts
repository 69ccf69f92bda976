import {
  Apps20Regular,
  ArrowSwap20Regular,
  BarcodeScanner20Regular,
  BoxSearch20Regular,
  Cart20Regular,
  ChartMultiple20Regular,
  ClipboardCheckmark20Regular,
  ContactCard20Regular,
  Cube20Regular,
  DataHistogram20Regular,
  DeveloperBoard20Regular,
  Handshake20Regular,
  Money20Regular,
  People20Regular,
  Print20Regular,
  VehicleTruckProfile20Regular,
} from '@fluentui/react-icons';
import type { SystemKind } from '../../../models/document';
import type { KindLook } from './kindLook';
import { PALETTE_TEXT } from './messages';

const text = PALETTE_TEXT.systems;

export const SYSTEM_KINDS: Readonly<Record<SystemKind, KindLook>> = {
  mes: { ...text.mes, Icon: DeveloperBoard20Regular },
  historian: { ...text.historian, Icon: DataHistogram20Regular },
  wms: { ...text.wms, Icon: BoxSearch20Regular },
  barcode: { ...text.barcode, Icon: BarcodeScanner20Regular },
  'label-printing': { ...text['label-printing'], Icon: Print20Regular },
  'quality-station': { ...text['quality-station'], Icon: ClipboardCheckmark20Regular },
  edi: { ...text.edi, Icon: ArrowSwap20Regular },
  'supplier-portal': { ...text['supplier-portal'], Icon: Handshake20Regular },
  ecommerce: { ...text.ecommerce, Icon: Cart20Regular },
  shipping: { ...text.shipping, Icon: VehicleTruckProfile20Regular },
  bi: { ...text.bi, Icon: ChartMultiple20Regular },
  finance: { ...text.finance, Icon: Money20Regular },
  hr: { ...text.hr, Icon: People20Regular },
  plm: { ...text.plm, Icon: Cube20Regular },
  crm: { ...text.crm, Icon: ContactCard20Regular },
  other: { ...text.other, Icon: Apps20Regular },
};
