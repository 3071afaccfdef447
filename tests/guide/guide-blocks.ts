/** A stretch of a guide's Markdown: running text, or a fenced block with what is typed or printed. */
export type GuidePart =
  | { readonly kind: 'text'; readonly markdown: string }
  /** A whole file that the reader is told to write; the path is within the content folder. */
  | { readonly kind: 'file'; readonly path: string; readonly text: string }
  /** Lines that the reader is told to change: each takes the place of the line that has its key. */
  | { readonly kind: 'change'; readonly path: string; readonly text: string }
  /** Lines that the reader is told to add at the end of a file. */
  | { readonly kind: 'add'; readonly path: string; readonly text: string }
  /** Commands, each with what it prints. */
  | { readonly kind: 'console'; readonly runs: readonly GuideRun[] };

/** A command as typed after `$`, and what it printed. */
export interface GuideRun {
  readonly command: string;
  readonly output: string;
}

const BLOCK = /^```(yaml|csv|console)(?: (.+))?\n([\s\S]*?)^```\n/gm;

/** Takes a chapter apart; text and unmarked blocks between the marked ones stay as they are. */
export function guideParts(markdown: string): readonly GuidePart[] {
  const parts: GuidePart[] = [];
  let end = 0;
  for (const match of markdown.matchAll(BLOCK)) {
    const [whole, kind, about = '', text = ''] = match;
    if (kind !== 'console' && about === '') continue;
    parts.push(
      { kind: 'text', markdown: markdown.slice(end, match.index) },
      block(kind === 'console', about, text, whole),
    );
    end = match.index + whole.length;
  }
  return [...parts, { kind: 'text', markdown: markdown.slice(end) }];
}

function block(isConsole: boolean, about: string, text: string, whole: string): GuidePart {
  if (isConsole) return { kind: 'console', runs: runsIn(text) };
  const [verb = '', path = ''] = about.split(' ');
  if (verb === 'file' && path !== '') return { kind: 'file', path, text };
  if (verb === 'change' && path !== '') return { kind: 'change', path, text };
  if (verb === 'add' && path !== '') return { kind: 'add', path, text };
  throw new Error(`A block says neither “file PATH” nor “change PATH” nor “add PATH”:\n${whole}`);
}

function runsIn(text: string): readonly GuideRun[] {
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((run) => {
      const [command = '', ...output] = run.split('\n');
      return { command, output: output.join('\n').trim() };
    });
}

/** A console block as it stands in a chapter. */
export function writeRuns(runs: readonly GuideRun[]): string {
  const written = runs.map(({ command, output }) => `$ ${command}\n${output === '' ? '' : `${output}\n`}`);
  return `\`\`\`console\n${written.join('\n')}\`\`\`\n`;
}
