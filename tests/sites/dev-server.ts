import { type ChildProcess, spawn } from 'node:child_process';
import { withoutVitest } from './build-site.ts';

/** A running live preview, and what it tells the browser. */
export interface DevServer {
  /** Its address, with a slash at the end. */
  readonly url: string;
  /** What the terminal shows, so far. */
  readonly output: () => string;
  /** The text of a page, as a browser asks for it. */
  readonly page: (path: string) => Promise<ShownPage>;
  /** Does something and waits until the preview tells the browser to load the page again. */
  readonly reloadAfter: (change: () => void) => Promise<void>;
  /** Does something and waits until a page is as it should be then, looking again whenever the preview says so. */
  readonly becomes: (change: () => void, path: string, holds: (page: ShownPage) => boolean) => Promise<ShownPage>;
  readonly stop: () => Promise<void>;
}

/** A page as the browser gets it. */
export interface ShownPage {
  readonly status: number;
  readonly html: string;
}

/** Longer than any reload takes; a preview that says nothing for so long has not noticed. */
const PATIENCE = 20_000;

/** Starts the command that `npm run dev` runs, on a content folder, as a process of its own. */
export async function startDevServer(
  {
    content,
    cache,
    publicFolder,
    date,
  }: { readonly content: string; readonly cache: string; readonly publicFolder?: string; readonly date?: string },
  language: 'zh' | 'en' = 'en',
): Promise<DevServer> {
  const child = spawn(process.execPath, ['src/commands/dev.ts', '--lang', language, '--port', '0'], {
    env: {
      ...withoutVitest(process.env),
      SUIBAO_CONTENT: content,
      SUIBAO_CACHE: cache,
      ...(publicFolder && { SUIBAO_PUBLIC: publicFolder }),
      ...(date && { SUIBAO_DATE: date }),
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
  const reloads = new Reloads(socket);
  await new Promise((done, fail) => {
    socket.addEventListener('open', done, { once: true });
    socket.addEventListener('error', fail, { once: true });
  });
  const page = async (path: string): Promise<ShownPage> => {
    const response = await fetch(url + path, { headers: { accept: 'text/html' } });
    return { status: response.status, html: await response.text() };
  };
  return {
    url,
    page,
    output: () => said.join(''),
    reloadAfter: (change) => {
      const before = reloads.count;
      change();
      return reloads.beyond(before);
    },
    becomes: async (change, path, holds) => {
      let before = reloads.count;
      change();
      for (let shown = await page(path); ; shown = await page(path)) {
        if (holds(shown)) return shown;
        await reloads.beyond(before).catch((error: Error) => {
          const body = shown.html.slice(shown.html.indexOf('<main'));
          throw new Error(`${error.message} ${path} stays as it is: ${shown.status} ${body}`);
        });
        before = reloads.count;
      }
    },
    stop: () => stopped(child, socket),
  };
}

/** How often the preview has told the browser to load the page again. */
class Reloads {
  count = 0;
  readonly #waiting = new Set<() => void>();

  constructor(socket: WebSocket) {
    socket.addEventListener('message', ({ data }: MessageEvent) => {
      if (JSON.parse(String(data)).type !== 'full-reload') return;
      this.count += 1;
      for (const look of this.#waiting) look();
    });
  }

  /** Waits until it was told more often than so many times. */
  beyond(times: number): Promise<void> {
    return new Promise((done, fail) => {
      const look = () => {
        if (this.count <= times) return;
        clearTimeout(timer);
        this.#waiting.delete(look);
        done();
      };
      const timer = setTimeout(() => fail(new Error('The preview does not tell the browser to load again.')), PATIENCE);
      this.#waiting.add(look);
      look();
    });
  }
}

function stopped(child: ChildProcess, socket: WebSocket): Promise<void> {
  socket.close();
  return new Promise((done) => {
    child.on('close', () => done());
    child.kill();
  });
}
