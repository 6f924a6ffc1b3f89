import CMS, { type CmsConfig } from '@sveltia/cms';
import { readFile, writeFile, type FieldSchema } from '#lib/editor-file.ts';

interface Settings {
  config: CmsConfig;
  formats: readonly { name: string; ending: string; schema: FieldSchema }[];
}

// Its libraries write HTML as text. What is in it cannot run: scripts need the policy of the page.
window.trustedTypes?.createPolicy('default', { createHTML: (html) => html });

const response = await fetch('settings.json');
const { config, formats }: Settings = await response.json();
for (const { name, ending, schema } of formats)
  CMS.registerCustomFormat(name, ending, {
    fromFile: (text: string) => readFile(text, schema),
    toFile: (content: Record<string, unknown>) => writeFile(content, schema, ending),
  });
await CMS.init({ config });
