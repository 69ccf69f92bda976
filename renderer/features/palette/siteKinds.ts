import { BoxMultiple20Regular, Building20Regular, BuildingFactory20Regular } from '@fluentui/react-icons';
import type { Site } from '../../../models/document';
import { kindLook, type KindLook } from './kindLook';
import { PALETTE_TEXT } from './messages';

const text = PALETTE_TEXT.sites;

export const SITE_KINDS: Readonly<Record<Site['kind'], KindLook>> = {
  plant: kindLook(text.plant, BuildingFactory20Regular),
  warehouse: kindLook(text.warehouse, BoxMultiple20Regular),
  office: kindLook(text.office, Building20Regular),
};
