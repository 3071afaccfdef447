import { readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import type { Language } from '../model/language.ts';
import { htmlStyles, htmlTags, type Tag } from './html-tags.ts';
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

/**
 * What a site must never be published with: a link that leads nowhere, an address that leaves the folder or starts
 * at a server's root, and anything that is fetched from another host.
 */
export function siteFaults(folder: string): readonly SiteFault[] {
  const pages = filesIn(folder).filter((file) => file.endsWith('.html'));
  if (pages.length === 0) return [{ zh: '一页也没有生成。', en: 'Not a single page was built.' }];
  const texts = new Map(pages.map((page) => [page, readFileSync(join(folder, page), 'utf8')]));
  const anchors = new Map([...texts].map(([page, html]) => [page, anchorsIn(html)]));
  return [...texts].flatMap(([page, html]) =>
    referencesIn(html).flatMap((reference) => faultOf(folder, page, reference, anchors)),
  );
}

function anchorsIn(html: string): ReadonlySet<string> {
  return new Set([...htmlTags(html)].flatMap(({ attributes }) => attributes.get('id') ?? []));
}

function referencesIn(html: string): readonly Reference[] {
  const inTags = [...htmlTags(html)].flatMap((tag) => (isAnnounced(tag) ? [] : referencesOf(tag)));
  const inStyles = htmlStyles(html).flatMap((style) =>
    [...style.matchAll(STYLE_ADDRESS)].map((match) => ({
      target: match.slice(1).find((part) => part !== undefined) ?? '',
      link: false,
    })),
  );
  return [...inTags, ...inStyles];
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
