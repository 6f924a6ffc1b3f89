/**
 * The day the site is built for, year-month-day: `BUILD_DATE`, or today in UTC. It enters the
 * project here and nowhere else; everything else takes it as a parameter.
 *
 * @throws {Error} if `BUILD_DATE` is set to something that is not a calendar day.
 */
export function buildDate(environment: Readonly<Record<string, string | undefined>>): string {
  const given = environment['BUILD_DATE'];
  if (!given) return new Date().toISOString().slice(0, 10);
  const day = new Date(`${given}T00:00:00Z`);
  if (Number.isNaN(day.valueOf()) || day.toISOString().slice(0, 10) !== given)
    throw new Error(`BUILD_DATE is "${given}"; write a calendar day such as 2026-11-24`);
  return given;
}
