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
  version: '1.0',
  date: '2026-11-27',
  changes: 'The first edition.',
};

/** All versions, the newest first. */
export const dataVersions: readonly DataVersion[] = [currentVersion];
