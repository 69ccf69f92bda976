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
import { kindLook, type KindLook } from './kindLook';
import { PALETTE_TEXT } from './messages';

const text = PALETTE_TEXT.systems;

export const SYSTEM_KINDS: Readonly<Record<SystemKind, KindLook>> = {
  mes: kindLook(text.mes, DeveloperBoard20Regular),
  historian: kindLook(text.historian, DataHistogram20Regular),
  wms: kindLook(text.wms, BoxSearch20Regular),
  barcode: kindLook(text.barcode, BarcodeScanner20Regular),
  'label-printing': kindLook(text['label-printing'], Print20Regular),
  'quality-station': kindLook(text['quality-station'], ClipboardCheckmark20Regular),
  edi: kindLook(text.edi, ArrowSwap20Regular),
  'supplier-portal': kindLook(text['supplier-portal'], Handshake20Regular),
  ecommerce: kindLook(text.ecommerce, Cart20Regular),
  shipping: kindLook(text.shipping, VehicleTruckProfile20Regular),
  bi: kindLook(text.bi, ChartMultiple20Regular),
  finance: kindLook(text.finance, Money20Regular),
  hr: kindLook(text.hr, People20Regular),
  plm: kindLook(text.plm, Cube20Regular),
  crm: kindLook(text.crm, ContactCard20Regular),
  other: kindLook(text.other, Apps20Regular),
};
