import PartnerMapFile from '#components/pictures/PartnerMapFile.astro';
import { loadLibrary } from '#domain/queries.ts';
import { partnerMap } from '#views/pictures/partner-map.ts';
import { svgResponse } from './_svg-response.ts';

export async function GET(): Promise<Response> {
  return svgResponse(PartnerMapFile, { picture: partnerMap(await loadLibrary()) });
}
