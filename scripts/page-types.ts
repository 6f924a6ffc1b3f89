/** One page of every kind, by its path below the base address: what is looked at and tested. */
export const pageTypes = [
  { name: 'home', path: '' },
  { name: 'missions', path: 'missions/' },
  { name: 'flown mission', path: 'missions/chang-e-6/' },
  { name: 'postponed mission', path: 'missions/chang-e-7/' },
  { name: 'mission in development', path: 'missions/chang-e-8/' },
  { name: 'supporting mission', path: 'missions/queqiao-2/' },
  { name: 'payloads', path: 'payloads/' },
  { name: 'payload', path: 'payloads/dorn/' },
  { name: 'partners', path: 'partners/' },
  { name: 'partner', path: 'partners/cnes/' },
  { name: 'timeline', path: 'timeline/' },
  { name: 'sources', path: 'sources/' },
  { name: 'source', path: 'sources/cnsa-sample-handover/' },
  { name: 'updates', path: 'updates/' },
  { name: 'about', path: 'about/' },
  { name: 'not found', path: '404.html' },
] as const;
