import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { filesOf } from '#checks/check-content.ts';
import type { ContentFile } from '#checks/content-file.ts';
import { collections } from '#schemas/collections.ts';
import { generatePayloads, type PayloadFile, type Pools } from './payloads.ts';

function payloadOf({ id, data, body }: ContentFile): PayloadFile {
  return { id, data: collections.payloads.schema.parse(data), body };
}

/** Whether the partner of a file has a role on a mission. */
function hasRoleOn(mission: string) {
  return ({ data }: ContentFile): boolean =>
    collections.partners.schema.parse(data).roles.some((role) => role.mission === mission);
}

/** What the real content offers to generated payloads. */
async function poolsIn(root: string): Promise<Pools> {
  const [missions, partners, sources] = await Promise.all([
    filesOf(root, 'missions'),
    filesOf(root, 'partners'),
    filesOf(root, 'sources'),
  ]);
  return {
    modules: new Map(
      missions.files.map(({ id, data }) => [
        id,
        collections.missions.schema.parse(data).modules.map((module) => module.id),
      ]),
    ),
    partners: new Map(
      missions.files.map(({ id }) => [
        id,
        partners.files.filter(hasRoleOn(id)).map((file) => file.id),
      ]),
    ),
    sources: sources.files.flatMap(({ data }) =>
      collections.sources.schema.parse(data).sources.map((source) => source.id),
    ),
  };
}

/** Payloads like the real ones of a project, as many as are asked for. */
export async function payloadsLike(root: string, count: number): Promise<PayloadFile[]> {
  const { files } = await filesOf(root, 'payloads');
  return generatePayloads(files.map(payloadOf), await poolsIn(root), count);
}

/** Writes payloads into a folder, as an editor would. */
export async function writePayloads(folder: string, payloads: readonly PayloadFile[]) {
  await mkdir(folder, { recursive: true });
  for (const { id, data, body } of payloads)
    await writeFile(join(folder, `${id}.mdx`), `---\n${stringify(data)}---\n${body}`);
}
