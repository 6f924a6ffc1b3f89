import { checkIntervals, type Check } from '#domain/upkeep.ts';
import { formatCount } from '#lib/format.ts';
import { dateText, dateWords, type DateText } from './dates.ts';

/** The dates of an entry, each of which says something else. */
export interface UpkeepView {
  /** Day on which its content last changed. */
  changed: DateText;
  /** Day on which its facts were last checked. */
  checked: DateText;
  /** Day for which its data are true, where it has one. */
  asOf: DateText | undefined;
  /** When the next check is due, in a sentence. */
  next: string;
  /** The same where the entry is overdue; undefined where it is not. */
  overdue: string | undefined;
}

/** How often what is checked, for those who want to know how fresh a page is. */
export const intervalWords = `A mission that is planned or under way is checked every ${formatCount(checkIntervals.moving, 'day')}, and so are its payloads; everything else every ${formatCount(checkIntervals.settled, 'day')}.`;

/** How long a check is overdue, in a sentence; undefined where it is not. */
function overdueWords({ age, due, late }: Check): string | undefined {
  if (late <= 0) return undefined;
  return `Last checked ${formatCount(age, 'day')} ago; a check was due on ${dateWords(due)}.`;
}

/**
 * The dates of an entry.
 *
 * @param asOf Day for which its status is true.
 */
export function upkeepView(changed: string, check: Check, asOf?: string): UpkeepView {
  const overdue = overdueWords(check);
  return {
    changed: dateText(changed),
    checked: dateText(check.checked),
    asOf: asOf === undefined ? undefined : dateText(asOf),
    next: overdue ?? `The next check is due on ${dateWords(check.due)}.`,
    overdue,
  };
}
