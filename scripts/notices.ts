import { writeFile } from 'node:fs/promises';
import { thirdPartyNotices } from './third-party-notices.ts';

await writeFile('THIRD-PARTY-NOTICES.md', await thirdPartyNotices(process.cwd()));
console.log('THIRD-PARTY-NOTICES.md is current');
