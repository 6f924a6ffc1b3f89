import { chineseInstruments, internationalPayloads, payloadsOn } from '#domain/partners.ts';
import { factsOf, type Subject } from './cells.ts';

/** The payloads of one mission as a bar; lengths are in percent of the longest bar. */
export interface BarView {
  mission: string;
  partners: number;
  chinese: number;
  /** Chinese instruments that are announced but not named. */
  unnamed: number;
  words: string;
}

interface Counts {
  mission: string;
  partners: number;
  chinese: number;
  unnamed: number;
}

/** The number of Chinese instruments that a source states; 0 where none does. */
function statedInstruments(subject: Subject): number {
  const value = factsOf(subject, ['chinese-instruments'])[0]?.value;
  return typeof value === 'number' ? value : 0;
}

function countsOf(subject: Subject): Counts {
  const payloads = payloadsOn(subject.library, subject.entry.id);
  const chinese = chineseInstruments(payloads).length;
  return {
    mission: subject.entry.data.names.en,
    partners: internationalPayloads(payloads).length,
    chinese,
    unnamed: Math.max(0, statedInstruments(subject) - chinese),
  };
}

function wordsOf({ partners, chinese, unnamed }: Counts): string {
  const both = `${partners} from partners, ${chinese} Chinese`;
  return unnamed === 0 ? both : `${both}, and ${unnamed} Chinese announced but not named`;
}

/** The payloads of each mission by who sends them, on one axis. */
export function payloadBars(subjects: readonly Subject[]): BarView[] {
  const counts = subjects.map(countsOf);
  const longest = Math.max(
    1,
    ...counts.map(({ partners, chinese, unnamed }) => partners + chinese + unnamed),
  );
  const percent = (count: number) => Math.round((count / longest) * 10_000) / 100;
  return counts.map((count) => ({
    mission: count.mission,
    partners: percent(count.partners),
    chinese: percent(count.chinese),
    unnamed: percent(count.unnamed),
    words: wordsOf(count),
  }));
}
