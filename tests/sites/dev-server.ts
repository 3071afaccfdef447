import { type ChildProcess, spawn } from 'node:child_process';
import { withoutVitest } from './build-site.ts';

/** A running live preview, and what it tells the browser. */
export interface DevServer {
  /** Its address, with a slash at the end. */
  readonly url: string;
  /** What the terminal shows, so far. */
  readonly output: () => string;
  /** The text of a page, as a browser asks for it. */
  readonly page: (path: string) => Promise<{ readonly status: number; readonly html: string }>;
  /** Does something and waits until the preview tells the browser to load the page again. */
  readonly reloadAfter: (change: () => void) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Longer than any reload takes; a preview that says nothing for so long has not noticed. */
const PATIENCE = 20_000;

/** Starts the command that `npm run dev` runs, on a content folder, as a process of its own. */
export async function startDevServer(
  {
    content,
    cache,
    publicFolder,
  }: { readonly content: string; readonly cache: string; readonly publicFolder?: string },
  language: 'zh' | 'en' = 'en',
): Promise<DevServer> {
  const child = spawn(process.execPath, ['src/commands/dev.ts', '--lang', language, '--port', '14321'], {
    env: {
      ...withoutVitest(process.env),
      SUIBAO_CONTENT: content,
      SUIBAO_CACHE: cache,
      ...(publicFolder && { SUIBAO_PUBLIC: publicFolder }),
      NO_COLOR: '1',
    },
  });
  const said: string[] = [];
  const url = await new Promise<string>((done, fail) => {
    const listen = (chunk: Buffer) => {
      said.push(chunk.toString('utf8'));
      const address = /http:\/\/[^/\s]+\//.exec(said.join(''))?.[0];
      if (address !== undefined) done(address);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('close', () => fail(new Error(`The preview ended:\n${said.join('')}`)));
  });
  const socket = new WebSocket(url.replace('http', 'ws'), 'vite-hmr');
  await new Promise((done, fail) => {
    socket.addEventListener('open', done, { once: true });
    socket.addEventListener('error', fail, { once: true });
  });
  return {
    url,
    output: () => said.join(''),
    page: async (path) => {
      const response = await fetch(url + path, { headers: { accept: 'text/html' } });
      return { status: response.status, html: await response.text() };
    },
    reloadAfter: (change) => {
      const told = nextReload(socket);
      change();
      return told;
    },
    stop: () => stopped(child, socket),
  };
}

function nextReload(socket: WebSocket): Promise<void> {
  return new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new Error('The preview did not tell the browser to load again.')), PATIENCE);
    const listen = ({ data }: MessageEvent) => {
      if (JSON.parse(String(data)).type !== 'full-reload') return;
      clearTimeout(timer);
      socket.removeEventListener('message', listen);
      done();
    };
    socket.addEventListener('message', listen);
  });
}

function stopped(child: ChildProcess, socket: WebSocket): Promise<void> {
  socket.close();
  return new Promise((done) => {
    child.on('close', () => done());
    child.kill();
  });
}
