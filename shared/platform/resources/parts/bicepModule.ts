import type { PublishedModule } from '../resourceKind';

/** A module of the public Bicep registry; its source is what `using` names, without the version. */
export const bicepModule = (name: string, version: string): PublishedModule => ({ source: `br/public:avm/res/${name}`, version });
