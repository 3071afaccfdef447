import type { Language } from '../../model/language.ts';
import type { Change, FieldChange } from './change.ts';
import type { SheetKind } from './report-sheets.ts';
import type { Words } from './words.ts';

/** The order in which an editor must check: the numbers first. */
const GROUPS: readonly { readonly sheet: SheetKind; readonly name: Words }[] = [
  { sheet: 'figures', name: { zh: '数字', en: 'Figures' } },
  { sheet: 'honours', name: { zh: '荣誉', en: 'Honors' } },
  { sheet: 'events', name: { zh: '活动', en: 'Events' } },
  { sheet: 'texts', name: { zh: '文字', en: 'Texts' } },
];

const KINDS: readonly {
  readonly kind: Change['kind'];
  readonly mark: Words;
  readonly count: (count: number) => Words;
}[] = [
  { kind: 'changed', mark: { zh: '改', en: '~' }, count: (count) => ({ zh: `改${count}处`, en: `${count} changed` }) },
  { kind: 'added', mark: { zh: '增', en: '+' }, count: (count) => ({ zh: `增${count}处`, en: `${count} added` }) },
  { kind: 'removed', mark: { zh: '删', en: '-' }, count: (count) => ({ zh: `删${count}处`, en: `${count} removed` }) },
];

/** A text longer than this, in characters, is shown only around what differs. */
const LONGEST_SHOWN = 50;

/** How much is shown on either side of what differs. */
const CONTEXT = 12;

/** What changes, for a terminal: figures, honours, events, texts; in each what is changed, added and removed. */
export function writeChanges(changes: readonly Change[], language: Language): string {
  return GROUPS.flatMap(({ sheet, name }) => {
    const within = changes.filter((change) => change.sheet === sheet);
    if (within.length === 0) return [];
    const counts = KINDS.map(({ kind, count }) => ({
      count,
      all: within.filter((change) => change.kind === kind),
    })).filter(({ all }) => all.length > 0);
    const head = counts.map(({ count, all }) => count(all.length)[language]).join(language === 'zh' ? '，' : ', ');
    const lines = KINDS.flatMap(({ kind, mark }) =>
      within.filter((change) => change.kind === kind).map((change) => writeChange(change, mark[language], language)),
    );
    return [[`${name[language]}${language === 'zh' ? '：' : ': '}${head}`, ...lines].join('\n')];
  }).join('\n\n');
}

function writeChange({ kind, key, name, fields, reading, sheet }: Change, mark: string, language: Language): string {
  const known = sheet === 'texts' || sheet === 'events' ? '' : language === 'zh' ? `（${key}）` : ` (${key})`;
  const number = sheet === 'events' ? `${key} ` : '';
  const lines = fields.map((field) => `      ${writeField(field, kind, language)}`);
  const read =
    reading === undefined ? [] : [`      ${language === 'zh' ? '读作：' : 'reads: '}${reading.zh} / ${reading.en}`];
  return [`  ${mark} ${number}${oneLine(name[language])}${known}`, ...lines, ...read].join('\n');
}

function writeField({ title, before, after }: FieldChange, kind: Change['kind'], language: Language): string {
  const head = `${title[language]}${language === 'zh' ? '：' : ': '}`;
  if (kind === 'added') return head + clipped(after);
  if (kind === 'removed') return head + clipped(before);
  const nothing = language === 'zh' ? '（空）' : '(empty)';
  const [old, now] = around(before, after);
  return `${head}${old === '' ? nothing : old} → ${now === '' ? nothing : now}`;
}

/** Two texts, or where they are long what differs in them with a few characters around it. */
function around(before: string, after: string): readonly [string, string] {
  const [old, now] = [oneLine(before), oneLine(after)];
  if (Math.max(old.length, now.length) <= LONGEST_SHOWN) return [old, now];
  const shorter = Math.min(old.length, now.length);
  let same = 0;
  while (same < shorter && old[same] === now[same]) same += 1;
  let tail = 0;
  while (tail < shorter - same && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const from = Math.max(0, same - CONTEXT);
  const cut = (text: string) => {
    const to = Math.min(text.length, text.length - tail + CONTEXT);
    const end = Math.min(to, Math.max(same, from) + 4 * LONGEST_SHOWN);
    return `${from > 0 ? '…' : ''}${text.slice(from, end)}${end < text.length ? '…' : ''}`;
  };
  return [old === '' ? '' : cut(old), now === '' ? '' : cut(now)];
}

function clipped(text: string): string {
  const line = oneLine(text);
  return line.length > 2 * LONGEST_SHOWN ? `${line.slice(0, 2 * LONGEST_SHOWN)}…` : line;
}

/** A text on one line, with a mark for its breaks; what a terminal would take for an order is shown as a space. */
function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ⏎ ').replace(/\p{Cc}/gu, ' ');
}
