import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { nginxSite } from '#hosting/nginx.ts';

/** A built site to serve. */
export interface ServedSite {
  /** The folder of the built site, such as `dist`. */
  folder: string;
  /** The path under which it is served, with a slash at both ends. */
  base: string;
}

/** An nginx that runs. */
export interface Server {
  /** Such as `http://127.0.0.1:40123`. */
  origin: string;
  /** The process that started the workers. */
  pid: number;
  stop: () => Promise<void>;
}

/** What to do where nginx is missing. */
export const howToGetNginx =
  'This needs nginx with its brotli module: apt install nginx libnginx-mod-http-brotli-static';

/** Debian keeps it where only the administrator looks. */
const searchPath = `${process.env['PATH'] ?? ''}:/usr/sbin`;

/** Whether nginx is installed. */
export function hasNginx(): boolean {
  return spawnSync('nginx', ['-v'], { env: { PATH: searchPath } }).error === undefined;
}

/** A port of this machine on which nothing listens. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** Where the site lies below a folder that an nginx of ours owns. */
async function place({ folder, base }: ServedSite, root: string): Promise<void> {
  const site = join(root, base).replace(/\/$/, '');
  await mkdir(dirname(site), { recursive: true });
  await symlink(resolve(folder), site);
}

/** The workers of an nginx that root starts would belong to someone who may not read the site. */
function ownUser(): string[] {
  const { uid, username } = userInfo();
  return uid === 0 ? ['-g', `user ${username};`] : [];
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', () => done(false));
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
  });
}

/** @throws {Error} with what nginx says if it ends or does not listen within five seconds. */
async function listening(child: ChildProcess, port: number): Promise<void> {
  let said = '';
  child.stderr?.on('data', (text) => (said += String(text)));
  for (let attempt = 0; attempt < 100 && child.exitCode === null; attempt++) {
    if (await isOpen(port)) return;
    await setTimeout(50);
  }
  throw new Error(`nginx does not listen on port ${port}\n${said}`);
}

/** A certificate that nobody vouches for, and the lines that have nginx use it. */
function certificate(prefix: string): string {
  const [key, file] = [join(prefix, 'key.pem'), join(prefix, 'certificate.pem')];
  const subject = ['-subj', '/CN=127.0.0.1', '-days', '1'];
  const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', file];
  execFileSync('openssl', [...made, ...subject], { stdio: 'ignore' });
  return `ssl_certificate ${file};\nssl_certificate_key ${key};\n`;
}

/** Starts nginx as it is deployed, with the site that `siteConf` makes of a place and an address. */
async function start(
  site: ServedSite,
  siteConf: (root: string, listen: string) => string,
  isSecure = false,
): Promise<Server> {
  if (!hasNginx()) throw new Error(howToGetNginx);
  const port = await freePort();
  const listen = `127.0.0.1:${port}${isSecure ? ' ssl http2' : ''}`;
  const prefix = await mkdtemp(join(tmpdir(), 'magpie-bridge-'));
  const root = join(prefix, 'root');
  await place(site, root);
  await copyFile('deploy/nginx.conf', join(prefix, 'nginx.conf'));
  const secured = isSecure ? certificate(prefix) : '';
  await writeFile(join(prefix, 'site.conf'), secured + siteConf(root, listen));
  const args = ['-p', prefix, '-c', join(prefix, 'nginx.conf'), ...ownUser()];
  const env = { PATH: searchPath };
  const child = spawn('nginx', args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((done) => child.once('close', done));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    await rm(prefix, { recursive: true, force: true });
  };
  try {
    await listening(child, port);
  } catch (error) {
    await stop();
    throw error;
  }
  const origin = `${isSecure ? 'https' : 'http'}://127.0.0.1:${port}`;
  return { origin, pid: child.pid ?? 0, stop };
}

/**
 * Starts nginx on a free port of this machine, with the configuration that is deployed. It sends
 * text compressed where `npm run compress` has been run for the folder.
 *
 * @throws {Error} if nginx is missing or does not start.
 */
export function startServer(site: ServedSite): Promise<Server> {
  return start(site, (root, listen) => nginxSite({ base: site.base, root, listen }));
}

/**
 * The same over HTTPS and HTTP/2, as readers reach the site, with a certificate that the browser
 * has to be told to accept.
 *
 * @throws {Error} also if openssl, which makes the certificate, is missing.
 */
export function startSecureServer(site: ServedSite): Promise<Server> {
  return start(site, (root, listen) => nginxSite({ base: site.base, root, listen }), true);
}

/** Starts an nginx that only sends the files of a folder: the yardstick for the one above. */
export function startBareServer(folder: string): Promise<Server> {
  return start(
    { folder, base: '/' },
    (root, listen) => `server { listen ${listen}; root ${root}; }`,
  );
}
