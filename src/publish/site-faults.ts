import { readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import type { Language } from '../model/language.ts';
import { htmlTags, styleSheets, type Tag } from './html-tags.ts';
import { filesIn } from './sync-folder.ts';

/** Something wrong with a built site, as a sentence in both languages. */
export type SiteFault = Readonly<Record<Language, string>>;

/** An address that a page names, and whether it is only a link, which may lead to another host. */
interface Reference {
  readonly target: string;
  readonly link: boolean;
}

/** Attributes through which a page asks for a file or leads to one. */
const ADDRESSES = ['href', 'src', 'poster', 'data', 'action'];

/** What a style sheet asks for: `url(…)`, quoted or not, and `@import "…"`. */
const STYLE_ADDRESS = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi;

/** What of a page concerns others: where links may lead to, and where its own lead. Its text is not kept. */
interface PageLinks {
  readonly page: string;
  readonly anchors: ReadonlySet<string>;
  readonly references: readonly Reference[];
}

/**
 * What a site must never be published with: a link that leads nowhere, an address that leaves the folder or starts
 * at a server's root, and anything that is fetched from another host.
 */
export function siteFaults(folder: string): readonly SiteFault[] {
  const pages = filesIn(folder).filter((file) => file.endsWith('.html'));
  if (pages.length === 0) return [{ zh: '一页也没有生成。', en: 'Not a single page was built.' }];
  const links = pages.map((page) => linksOf(page, readFileSync(join(folder, page), 'utf8')));
  const anchors = new Map(links.map((each) => [each.page, each.anchors]));
  return links.flatMap(({ page, references }) =>
    references.flatMap((reference) => faultOf(folder, page, reference, anchors)),
  );
}

function linksOf(page: string, html: string): PageLinks {
  const tags = [...htmlTags(html)];
  const inTags = tags.flatMap((tag) => (isAnnounced(tag) ? [] : referencesOf(tag)));
  const inStyles = [...styleSheets(html), ...tags.flatMap(({ attributes }) => attributes.get('style') ?? [])].flatMap(
    (style) =>
      [...style.matchAll(STYLE_ADDRESS)].map((match) => ({
        target: match.slice(1).find((part) => part !== undefined) ?? '',
        link: false,
      })),
  );
  const once = new Map([...inTags, ...inStyles].map((reference) => [JSON.stringify(reference), reference]));
  const anchors = new Set(tags.flatMap(({ attributes }) => attributes.get('id') ?? []));
  return { page, anchors, references: [...once.values()] };
}

/** Links in the head that announce an address and fetch nothing. */
function isAnnounced({ element, attributes }: Tag): boolean {
  return element === 'link' && /^(?:canonical|alternate)$/.test(attributes.get('rel') ?? '');
}

function referencesOf({ element, attributes }: Tag): readonly Reference[] {
  const link = element === 'a' || element === 'area';
  const targets = ADDRESSES.flatMap((name) => attributes.get(name) ?? []);
  const pictures = (attributes.get('srcset') ?? '').split(',').flatMap((part) => part.trim().split(/\s/)[0] || []);
  return [...targets, ...pictures].map((target) => ({ target, link }));
}

function faultOf(
  folder: string,
  page: string,
  { target, link }: Reference,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): readonly SiteFault[] {
  if (/^(?:https?:)?\/\//i.test(target)) {
    if (link) return [];
    return [{ zh: `${page}：向别的网站取“${target}”。`, en: `${page}: asks another host for "${target}".` }];
  }
  if (/^(?:mailto|tel|data):/i.test(target) || leadsSomewhere(folder, page, target, anchors)) return [];
  return [{ zh: `${page}：链接“${target}”没有去处。`, en: `${page}: the link "${target}" leads nowhere.` }];
}

function leadsSomewhere(
  folder: string,
  page: string,
  target: string,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const [path, fragment] = target
    .replace(/\?[^#]*/, '')
    .split('#', 2)
    .map(unescaped);
  if (path === undefined || path.startsWith('/')) return false;
  const file = path === '' ? page : normalize(join(dirname(page), path)).replaceAll('\\', '/');
  if (file.startsWith('..') || !isFile(join(folder, file))) return false;
  if (!target.includes('#') || fragment === '') return true;
  return fragment !== undefined && (anchors.get(file)?.has(fragment) ?? false);
}

/** An address as the name of a file; undefined where its percent signs escape nothing. */
function unescaped(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/** Whether an address names a file: a folder would need a server to find its first page. */
function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
