import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { reportAddress, withFact } from '#lib/repository.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { projectRoot } from '../support/content.ts';

const forms = ['wrong-fact', 'new-fact', 'broken-page'];
/** What the issue page of GitHub takes beside the fields of a form. */
const ownKeys = ['template', 'title', 'labels'];

interface Field {
  type: string;
  id: string;
  attributes: { label: string };
}

interface Form {
  name: string;
  description: string;
  body: Field[];
}

function read(path: string): unknown {
  return parse(readFileSync(join(projectRoot, '.github', path), 'utf8'));
}

/** The fields that are filled in; words between them have no id. */
function fieldsOf(form: string): Field[] {
  const { body } = read(`ISSUE_TEMPLATE/${form}.yml`) as Form;
  return body.filter(({ type }) => type !== 'markdown');
}

describe('the issue forms', () => {
  it.each(forms)('%s has what GitHub asks of a form', (form) => {
    const { name, description } = read(`ISSUE_TEMPLATE/${form}.yml`) as Form;
    const fields = fieldsOf(form);
    expect(name && description).toBeTruthy();
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    for (const { type, id, attributes } of fields) {
      expect(['input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
      expect(id).toMatch(/^[a-z-]+$/);
      expect(attributes.label).toBeTruthy();
    }
  });

  it.each(['wrong-fact', 'broken-page'] as const)('%s has every field that pages fill', (form) => {
    const reported = { page: 'https://example.org/', file: 'content', built: '2026-11-27' };
    const report = reportAddress('https://github.com/example/site', form, reported);
    const address = new URL(form === 'wrong-fact' ? withFact(report, '#fact-mass') : report);
    const keys = [...address.searchParams.keys()].filter((key) => !ownKeys.includes(key));
    expect(keys.length).toBeGreaterThan(2);
    expect(fieldsOf(form).map(({ id }) => id)).toEqual(expect.arrayContaining(keys));
    const template = String(address.searchParams.get('template'));
    expect(existsSync(join(projectRoot, '.github/ISSUE_TEMPLATE', template))).toBe(true);
  });
});

describe('the workflow that checks the content', () => {
  const workflow = read('workflows/check-content.yml') as {
    on: object;
    permissions: object;
    jobs: Record<string, { steps: { uses?: string; run?: string }[] }>;
  };
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  it('runs on pull requests, and may only read', () => {
    expect(Object.keys(workflow.on)).toEqual(['pull_request']);
    expect(workflow.permissions).toEqual({ contents: 'read' });
  });

  it('pins every action to a commit', () => {
    const actions = steps.flatMap(({ uses }) => uses ?? []);
    expect(actions.length).toBeGreaterThan(0);
    for (const action of actions) expect(action).toMatch(/@[0-9a-f]{40}$/);
  });

  it('runs commands that there are', () => {
    const commands = steps.flatMap(({ run }) => run ?? []);
    const named = commands.flatMap((command) => /^npm run (\S+)/.exec(command)?.[1] ?? []);
    expect(named).toEqual(['check:content']);
    expect(Object.keys(packageJson.scripts)).toEqual(expect.arrayContaining(named));
  });
});
