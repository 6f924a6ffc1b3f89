import { build } from 'astro';

/** Builds the project of the working folder, and says what the process used. */
await build({ logLevel: 'error' });
process.send?.(process.resourceUsage());
if (process.connected) process.disconnect();
