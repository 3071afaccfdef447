import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml',
  '.pdf': 'application/pdf',
};

/** A folder that is being served. */
export interface Served {
  /** Address of the folder, with a slash at the end. */
  readonly url: string;
  readonly server: Server;
}

/** Serves a folder below a path of a server on this machine, as a district's portal would: files and no rewriting. */
export function serveFolder(folder: string, base: string): Promise<Served> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = normalize(decodeURIComponent(pathname.slice(base.length)) || 'index.html');
    if (!pathname.startsWith(base) || file.startsWith('..')) return response.writeHead(404).end();
    try {
      const bytes = await readFile(join(folder, file.endsWith('/') ? `${file}index.html` : file));
      const type = TYPES[extname(file) || '.html'] ?? 'application/octet-stream';
      return response.writeHead(200, { 'content-type': type }).end(bytes);
    } catch {
      return response.writeHead(404).end();
    }
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') return reject(new Error('The server has no port.'));
      return resolve({ url: `http://127.0.0.1:${address.port}${base}`, server });
    });
  });
}
