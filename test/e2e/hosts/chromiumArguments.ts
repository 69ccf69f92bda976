/** How a browser of the tests is started: it draws by the processor, and asks nobody for news. */
export const CHROMIUM_ARGUMENTS = ['--disable-gpu', '--disable-background-networking'] as const;
