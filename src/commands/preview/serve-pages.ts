import type { IncomingMessage, ServerResponse } from 'node:http';
import { holdBack } from './page-buffer.ts';
import type { PreviewPages } from './pages.ts';

/**
 * Stands before the server that makes the pages, and shows the editor what is wrong where a page cannot be made.
 * `lastFault` tells what the server last failed with.
 */
export function servePages(
  pages: PreviewPages,
  lastFault: () => string,
): (request: IncomingMessage, response: ServerResponse, next: () => void) => void {
  return (request, response, next) => {
    const address = pageAddress(request);
    if (address === undefined) return next();
    const broken = pages.withErrors(address);
    if (broken !== undefined) return send(response, broken.status, broken.html);
    holdBack(response, ({ status, headers, body }) => {
      const html = String(headers['content-type'] ?? '').includes('text/html');
      if (status === 500) {
        const { html: shown } = pages.withFault(address, lastFault());
        send(response, status, shown);
      } else if (status === 200 && html) {
        send(response, status, pages.asMade(address, body));
      } else {
        pages.forget(address);
        response.removeHeader('content-length');
        response.writeHead(status);
        response.end(body);
      }
    });
    next();
  };
}

function send(response: ServerResponse, status: number, html: string): void {
  response.removeHeader('content-length');
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(html);
}

/** The path of a page that a browser asks for, without a slash before it; undefined for everything else. */
function pageAddress({ method, url = '', headers }: IncomingMessage): string | undefined {
  if (method !== 'GET' || !(headers.accept ?? '').includes('text/html')) return undefined;
  const path = url.replace(/[?#].*$/, '').slice(1);
  if (/^(?:@|__|node_modules|src\/)/.test(path) || /\.(?!html$)[a-z0-9]+$/i.test(path)) return undefined;
  return path;
}
