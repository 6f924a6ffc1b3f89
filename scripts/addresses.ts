import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { listFile, publishedAddresses } from '../tests/support/addresses.ts';
import { formatAddresses, lackingIn, mergeAddresses, parseAddresses } from './address-list.ts';

/** Adds the new addresses of the built site to the list of all that were ever published. */
const listed = parseAddresses(existsSync(listFile) ? readFileSync(listFile, 'utf8') : '');
const published = publishedAddresses();
writeFileSync(listFile, formatAddresses(mergeAddresses(listed, published)));
console.log(`${lackingIn(listed, published).length} new addresses in ${listFile}`);
