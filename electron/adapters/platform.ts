import type { About } from '../hostRouter/ports';

const PLATFORMS: Readonly<Partial<Record<NodeJS.Platform, About['platform']>>> = { win32: 'windows', darwin: 'macos', linux: 'linux' };

export const platformOf = (platform: NodeJS.Platform): About['platform'] => PLATFORMS[platform] ?? 'other';
