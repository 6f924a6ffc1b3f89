import PartnerMap from '#components/pictures/PartnerMap.astro';
import { loadLibrary } from '#domain/queries.ts';
import { partnerMap } from '#views/pictures/partner-map.ts';
import { pictureResponse } from './_svg-response.ts';

export async function GET(): Promise<Response> {
  return pictureResponse(PartnerMap, { picture: partnerMap(await loadLibrary()) });
}
