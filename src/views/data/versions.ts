/** A change of the form of the data files: which fields there are and what they mean. */
export interface DataVersion {
  /** The first number counts changes that break what reads the files, the second additions. */
  version: string;
  /** Day, year-month-day. */
  date: string;
  changes: string;
}

/** The version of the files as they are. */
export const currentVersion: DataVersion = {
  version: '1.1',
  date: '2026-11-27',
  changes:
    'New: stages, stories and updates; earlier landings among the sites; the place of an event. A date may be one of several days, such as "[2024-06-03..2024-06-09]".',
};

/** All versions, the newest first. */
export const dataVersions: readonly DataVersion[] = [
  currentVersion,
  { version: '1.0', date: '2026-11-27', changes: 'The first edition.' },
];
