import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import type { Language } from '../model/language.ts';
import { filesIn } from './sync-folder.ts';

/** Something wrong with a built site, as a sentence in both languages. */
export type SiteFault = Readonly<Record<Language, string>>;

/** Attributes through which a page asks for a file or leads to one. */
const REFERENCE = /<(\w+)\b[^>]*?\s(href|src|srcset|poster|data)="([^"]*)"/g;
const STYLE_URL = /url\("?([^")]+)"?\)/g;
const ID = /\sid="([^"]+)"/g;

/** Elements whose address is only a link: it may lead to another host. All others would make a request there. */
const LINKS = new Set(['a']);
/** Links in the head that announce an address and fetch nothing. */
const ANNOUNCED = /rel="(?:canonical|alternate)"/;

/**
 * What a site must never be published with: a link that leads nowhere, an address that leaves the folder or starts
 * at a server's root, and anything that is fetched from another host.
 */
export function siteFaults(folder: string): readonly SiteFault[] {
  const pages = filesIn(folder).filter((file) => file.endsWith('.html'));
  if (pages.length === 0) return [{ zh: '一页也没有生成。', en: 'Not a single page was built.' }];
  const anchors = new Map(pages.map((page) => [page, anchorsIn(folder, page)]));
  return pages.flatMap((page) => faultsOf(folder, page, anchors));
}

function anchorsIn(folder: string, page: string): ReadonlySet<string> {
  return new Set([...readFileSync(join(folder, page), 'utf8').matchAll(ID)].map((match) => match[1] ?? ''));
}

function faultsOf(
  folder: string,
  page: string,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): readonly SiteFault[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const references = [...html.matchAll(REFERENCE)]
    .filter(([tag]) => !ANNOUNCED.test(tag))
    .map(([, element = '', , target = '']) => ({ target: decoded(target), link: LINKS.has(element) }));
  const urls = [...html.matchAll(STYLE_URL)].map(([, target = '']) => ({ target: decoded(target), link: false }));
  return [...references, ...urls].flatMap(({ target, link }): readonly SiteFault[] => {
    if (/^(?:https?:)?\/\//.test(target)) {
      if (link) return [];
      return [{ zh: `${page}：向别的网站取“${target}”。`, en: `${page}: asks another host for "${target}".` }];
    }
    if (/^(?:mailto|tel|data):/.test(target)) return [];
    return leadsSomewhere(folder, page, target, anchors)
      ? []
      : [{ zh: `${page}：链接“${target}”没有去处。`, en: `${page}: the link "${target}" leads nowhere.` }];
  });
}

function leadsSomewhere(
  folder: string,
  page: string,
  target: string,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const [path = '', fragment] = target.replace(/\?[^#]*/, '').split('#');
  if (path.startsWith('/')) return false;
  const file = path === '' ? page : normalize(join(dirname(page), path)).replaceAll('\\', '/');
  if (file.startsWith('..') || !existsSync(join(folder, file))) return false;
  if (fragment === undefined || fragment === '') return true;
  return anchors.get(file)?.has(decodeURIComponent(fragment)) ?? false;
}

function decoded(attribute: string): string {
  return attribute.replaceAll('&#38;', '&').replaceAll('&amp;', '&').replaceAll('&#34;', '"');
}
