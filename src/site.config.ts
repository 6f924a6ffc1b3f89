/** What the site is called and how its pages hang together: data only. */
export const site = {
  title: 'Magpie Bridge',
  tagline: "Chang'e-6, 7 and 8, and everyone on board",
  description:
    "China's lunar missions Chang'e-6, Chang'e-7 and Chang'e-8: every payload, every partner, what happened, what is planned, and the source of every fact.",
  locale: 'en-GB',
  navigation: [
    { label: 'Missions', path: '/missions/' },
    { label: 'Payloads', path: '/payloads/' },
    { label: 'Partners', path: '/partners/' },
    { label: 'Stories', path: '/stories/' },
    { label: 'Timeline', path: '/timeline/' },
    { label: 'Sources', path: '/sources/' },
    { label: 'About', path: '/about/' },
  ],
  /** What stands at the foot of every page. */
  more: [
    { label: 'Results', path: '/results/' },
    { label: 'Glossary', path: '/glossary/' },
    { label: 'Names', path: '/names/' },
    { label: 'A to Z', path: '/index/' },
    { label: 'Updates', path: '/updates/' },
    { label: 'Cite', path: '/cite/' },
    { label: 'Data', path: '/data/' },
    { label: 'Feeds', path: '/feeds/' },
    { label: 'Calendar', path: '/calendar/' },
    { label: 'Status', path: '/status/' },
    { label: 'How this site works', path: '/about/' },
  ],
} as const;
