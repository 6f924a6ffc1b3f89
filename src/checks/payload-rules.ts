import type { Payload } from '../schemas/payload.ts';
import type { Checked, Content } from './content.ts';
import { fieldProblem, shown, type Problem } from './problem.ts';

function hostProblems({ file, data }: Checked<Payload>): Problem[] {
  if (data.host !== undefined || data.hostNote !== undefined) return [];
  return [
    fieldProblem(file, ['host'], {
      rule: 'missing-field',
      found: 'neither "host" nor "hostNote"',
      wanted: 'the id of a module, or a sentence on what is known of the host',
    }),
  ];
}

function providerProblems({ file, data }: Checked<Payload>): Problem[] {
  const isProvided = data.contributions.some(({ role }) => role === 'lead');
  if (data.origin === 'chinese' || data.status.state === 'withdrawn' || isProvided) return [];
  return [
    fieldProblem(file, ['contributions'], {
      rule: 'missing-field',
      found: 'no contribution with the role "lead"',
      wanted: 'the partner that provides it',
    }),
  ];
}

function roleProblems(
  { file, data }: Checked<Payload>,
  { missions, partners }: Content,
): Problem[] {
  if (!missions.some((mission) => mission.file.id === data.mission)) return [];
  return data.contributions.flatMap(({ partner }, index) => {
    const entry = partners.find((known) => known.file.id === partner);
    if (entry === undefined || entry.data.roles.some(({ mission }) => mission === data.mission))
      return [];
    return [
      fieldProblem(file, ['contributions', index, 'partner'], {
        rule: 'missing-field',
        found: `${shown(partner)}, which has no role on ${data.mission}`,
        wanted: 'what the partner does on that mission, in its own file too',
        mend: `add a role on ${data.mission} to \`roles\` of ${entry.file.path}`,
      }),
    ];
  });
}

/** Payloads that leave open what carries them, who provides them, or what a partner's page says of it. */
export function payloadProblems(content: Content): Problem[] {
  return content.payloads.flatMap((payload) => [
    ...hostProblems(payload),
    ...providerProblems(payload),
    ...roleProblems(payload, content),
  ]);
}
