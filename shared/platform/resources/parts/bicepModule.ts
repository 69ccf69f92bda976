import type { PublishedModule } from '../resourceKind';

const REGISTRY = 'br/public:avm/res/';

/** A module of the public Bicep registry; its source is what `using` names, without the version. */
export const bicepModule = (name: string, version: string): PublishedModule => ({ source: `${REGISTRY}${name}`, version });

/** The module's name in lists of interfaces: `cache.redis-enterprise`. */
export const bicepKey = ({ source }: PublishedModule): string => source.slice(REGISTRY.length).replaceAll('/', '.');
