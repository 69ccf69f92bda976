import { Beaker20Regular, Code20Regular, HatGraduation20Regular, Pulse20Regular, Rocket20Regular, type FluentIcon } from '@fluentui/react-icons';
import type { EnvironmentKind } from '../../../models/document';

export const ENVIRONMENT_KINDS: Readonly<Record<EnvironmentKind, { readonly label: string; readonly Icon: FluentIcon }>> = {
  production: { label: 'Production', Icon: Pulse20Regular },
  staging: { label: 'Staging', Icon: Rocket20Regular },
  test: { label: 'Test', Icon: Beaker20Regular },
  development: { label: 'Development', Icon: Code20Regular },
  training: { label: 'Training', Icon: HatGraduation20Regular },
};
