import { BoxMultiple20Regular, Building20Regular, BuildingFactory20Regular } from '@fluentui/react-icons';
import type { Site } from '../../../models/document';
import type { KindLook } from './kindLook';
import { PALETTE_TEXT } from './messages';

const text = PALETTE_TEXT.sites;

export const SITE_KINDS: Readonly<Record<Site['kind'], KindLook>> = {
  plant: { ...text.plant, Icon: BuildingFactory20Regular },
  warehouse: { ...text.warehouse, Icon: BoxMultiple20Regular },
  office: { ...text.office, Icon: Building20Regular },
};
