import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

/** A site that can change and go away while a browser reads it. */
export interface StaticServer {
  address: string;
  /** What is answered from now on for a file, by its path below the folder. */
  files: Map<string, string>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** Serves a folder on a port of this machine, and nothing from the cache of the browser. */
export function staticServer(folder: string, port: number): StaticServer {
  const files = new Map<string, string>();

  async function answer(path: string, response: ServerResponse): Promise<void> {
    const file = path.slice(1).replace(/(^|\/)$/, '$1index.html');
    try {
      const content = files.get(file) ?? (await readFile(join(folder, file)));
      const type = types[extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  }

  const server = createServer((request, response) => {
    void answer(new URL(String(request.url), 'http://localhost').pathname, response);
  });
  return {
    address: `http://localhost:${port}/`,
    files,
    start: () => new Promise((done) => server.listen(port, 'localhost', done)),
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
