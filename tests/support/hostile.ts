import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';

/** What breaks out of a text, an attribute, a script or a comment wherever one of them is not escaped. */
export const hostile = `x"'-->]]></script></title><img src=x onerror=alert(1)><script>alert(1)</script>`;

/** Fields that hold words, which the schemas let be anything. */
const wordy = new Set([
  ...['acronym', 'also', 'authors', 'by', 'certainty', 'city', 'description', 'detail', 'does'],
  ...['en', 'extent', 'fate', 'finding', 'hostNote', 'label', 'name', 'native', 'note', 'plain'],
  ...['publisher', 'question', 'role', 'searched', 'summary', 'text', 'title', 'titleEn'],
  ...['translation', 'uncertainty', 'unit', 'value', 'why', 'zh'],
]);

/** Adds hostile words to every field of YAML that holds words. */
function withHostileWords(yaml: string): string {
  const document = parseDocument(yaml);
  visit(document, {
    Pair: (_key, { key, value }, path) => {
      if (!isScalar(key) || !wordy.has(String(key.value))) return;
      const inEnumeration =
        isMap(path.at(-1)) && key.value === 'role' && document.has('contributions');
      const texts = isSeq(value) ? value.items : [value];
      for (const text of texts)
        if (isScalar(text) && typeof text.value === 'string' && !inEnumeration)
          text.value = `${text.value} ${hostile}`;
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** Makes all texts of a `content/` hostile; every entry stays valid. */
export async function makeHostile(root: string): Promise<void> {
  const folder = join(root, 'content');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('_'));
  await Promise.all(
    files.map(async (file) => {
      const path = join(file.parentPath, file.name);
      const text = await readFile(path, 'utf8');
      const [, fields = text, prose] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? [];
      const changed = withHostileWords(fields);
      await writeFile(path, prose === undefined ? changed : `---\n${changed}---\n${prose}`);
    }),
  );
}
