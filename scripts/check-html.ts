import { execFileSync, spawnSync } from 'node:child_process';
import { relative } from 'node:path';
import jar from 'vnu-jar';
import { unexplained, type Message } from './html-messages.ts';

/** Letters that the messages of all pages may have. */
const maxBuffer = 64 * 1024 * 1024;

/** What the Nu Html Checker says of the files of `dist/` that the options choose. */
function check(...options: string[]): Message[] {
  const json = execFileSync(
    'java',
    ['-jar', String(jar), ...options, '--format', 'json', '--stdout', '--exit-zero-always', 'dist'],
    { encoding: 'utf8', maxBuffer, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return (JSON.parse(json) as { messages: Message[] }).messages;
}

if (spawnSync('java', ['-version']).status !== 0) {
  console.error(
    'The Nu Html Checker needs Java 17 or newer; install it, such as by "apt install default-jre-headless".',
  );
  process.exit(1);
}

const messages = [
  ...check('--skip-non-html'),
  ...check('--also-check-svg', '--skip-non-svg'),
  ...check('--also-check-css', '--skip-non-css'),
];
const wrong = unexplained(messages);
for (const { url = '', lastLine, lastColumn, message } of wrong)
  console.error(
    `${relative(process.cwd(), url.replace('file:', ''))}:${lastLine}:${lastColumn}  ${message}`,
  );
console.log(`Nu Html Checker: ${wrong.length} to mend`);
process.exitCode = wrong.length > 0 ? 1 : 0;
