import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const dockerfile = readFileSync('deploy/Dockerfile', 'utf8');
const compose = readFileSync('deploy/compose.yaml', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

/** Commands of this project that a text runs by name. */
function commandsIn(text: string): string[] {
  return [...text.matchAll(/npm run (?:--silent )?([a-z:-]+)/g)].map(([, name = '']) => name);
}

/** Instructions of the last stage: what runs. */
const lastStage = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));

describe('the image', () => {
  it('copies files that exist', () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, files]) =>
      String(files).split(' '),
    );
    expect(copied.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('runs commands that exist', () => {
    const missing = commandsIn(dockerfile).filter((name) => !(name in scripts));
    expect(missing).toEqual([]);
  });

  it('serves with the configuration that the server test starts', () => {
    expect(dockerfile).toContain('cp deploy/nginx.conf /etc/magpie-bridge/');
    expect(lastStage).toContain('"-c", "/etc/magpie-bridge/nginx.conf"');
  });

  it('runs without privileges, with every base named by a version', () => {
    expect(lastStage).toMatch(/^USER www-data$/m);
    expect(dockerfile.match(/^FROM \S+:(?!latest)\S+/gm)).toHaveLength(2);
  });

  it('is started read-only, without any right of the administrator', () => {
    const { services } = parse(compose) as { services: { site: object } };
    expect(services.site).toMatchObject({
      build: { context: '..', dockerfile: 'deploy/Dockerfile' },
      read_only: true,
      tmpfs: ['/tmp'],
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    });
  });
});

describe('workflows', () => {
  const workflows = globSync('.github/workflows/*.yml').map((file) => ({
    file,
    text: readFileSync(file, 'utf8'),
  }));

  it('are there', () => {
    expect(workflows).not.toEqual([]);
  });

  it.each(workflows)('$file pins every action by its commit', ({ text }) => {
    const actions = [...text.matchAll(/uses: (\S+)/g)].map(([, action = '']) => action);
    const loose = actions.filter((action) => !/^\.\/|@[0-9a-f]{40}$/.test(action));
    expect(loose).toEqual([]);
  });

  it.each(workflows)('$file may only read, unless a job says otherwise', ({ text }) => {
    expect((parse(text) as { permissions: object }).permissions).toEqual({ contents: 'read' });
  });

  it.each(workflows)('$file runs commands that exist', ({ text }) => {
    expect(commandsIn(text).filter((name) => !(name in scripts))).toEqual([]);
  });
});
