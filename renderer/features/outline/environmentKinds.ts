import { Beaker20Regular, Code20Regular, HatGraduation20Regular, Pulse20Regular, Rocket20Regular, type FluentIcon } from '@fluentui/react-icons';
import type { EnvironmentKind } from '../../../models/document';
import { OUTLINE_TEXT } from './messages';

interface KindMark {
  readonly label: string;
  readonly Icon: FluentIcon;
}

const kind = (id: EnvironmentKind, Icon: FluentIcon): KindMark => ({
  Icon,
  get label() {
    return OUTLINE_TEXT.environments[id];
  },
});

export const ENVIRONMENT_KINDS: Readonly<Record<EnvironmentKind, KindMark>> = {
  production: kind('production', Pulse20Regular),
  staging: kind('staging', Rocket20Regular),
  test: kind('test', Beaker20Regular),
  development: kind('development', Code20Regular),
  training: kind('training', HatGraduation20Regular),
};
