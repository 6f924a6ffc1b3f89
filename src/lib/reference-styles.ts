/** A style in the Citation Style Language, with no more than a page of a site needs. */
function style(id: string, layout: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
  <info>
    <title>${id}</title>
    <id>${id}</id>
    <updated>2026-11-27T00:00:00+00:00</updated>
  </info>
  <citation>
    <layout>
      <text variable="title"/>
    </layout>
  </citation>
  <bibliography>
    ${layout}
  </bibliography>
</style>`;
}

const apa = `<layout>
      <group delimiter=". ">
        <group font-style="italic"><text variable="title"/></group>
        <date variable="issued" prefix="(" suffix=")">
          <date-part name="year" suffix=", "/>
          <date-part name="month" suffix=" "/>
          <date-part name="day"/>
        </date>
        <text variable="container-title"/>
        <text variable="URL"/>
      </group>
    </layout>`;

const chicago = `<layout suffix=".">
      <group delimiter=". ">
        <text variable="container-title"/>
        <group delimiter=", ">
          <text variable="title" text-case="title" quotes="true"/>
          <date variable="issued">
            <date-part name="month" suffix=" "/>
            <date-part name="day" suffix=", "/>
            <date-part name="year"/>
          </date>
        </group>
        <text variable="URL"/>
      </group>
    </layout>`;

/**
 * APA and Chicago for pages of a site. The whole styles know every kind of work; citeproc takes ten
 * times as long over them, for every page of the site. `tests/content/references.test.ts` holds
 * these against them.
 */
export const pageStyles = { apa: style('apa-page', apa), chicago: style('chicago-page', chicago) };
