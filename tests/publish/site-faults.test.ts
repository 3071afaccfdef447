import { describe, expect, test } from 'vitest';
import { siteFaults } from '../../src/publish/site-faults.ts';
import { folderWith } from './temporary-folder.ts';

/** The faults of a site of which one page is given and a few files surround it. */
function faultsOf(page: string): readonly string[] {
  const folder = folderWith({
    'zh/a/page.html': page,
    'zh/other.html': '<p id="there">there</p><p id="甲">a</p>',
    'icon.svg': '<svg/>',
    'zh/a/photo.jpg': '',
    'fonts/han.woff2': '',
  });
  return siteFaults(folder).map(({ en }) => en);
}

describe('what leads somewhere is no fault', () => {
  test.each([
    '<a href="../other.html">',
    '<a href="../other.html#there">',
    '<a href="../other.html?from=a#there">',
    '<a href="../other.html#%E7%94%B2">',
    '<p id="here"></p><a href="#here">',
    '<a href="#">',
    '<a href="">',
    '<img src="photo.jpg" alt="">',
    '<img srcset="photo.jpg 1x, ../../icon.svg 2x" src="photo.jpg" alt="">',
    '<link rel="icon" href="../../icon.svg">',
    '<style>@font-face{src:url("../../fonts/han.woff2")}</style>',
    '<a href="https://beian.miit.gov.cn/">',
    '<a href="mailto:a@b.example">',
    '<a href="tel:12345">',
    '<img src="data:image/png;base64,AAAA" alt="">',
    '<link rel="canonical" href="https://report.example/zh/a/page.html">',
    '<link rel="alternate" hreflang="en" href="https://report.example/en/a/page.html">',
    '<svg><use href="#mark"></use><g id="mark"></g></svg>',
  ])('%s', (html) => {
    expect(faultsOf(html)).toEqual([]);
  });
});

describe('a link that leads nowhere', () => {
  test.each([
    ['<a href="gone.html">', 'gone.html'],
    ['<a href="../other.html#gone">', '../other.html#gone'],
    ['<a href="#gone">', '#gone'],
    ['<a href="/zh/other.html">', '/zh/other.html'],
    ['<a href="../../../outside.html">', '../../../outside.html'],
    ['<img src="gone.jpg" alt="">', 'gone.jpg'],
    ['<link rel="icon" href="gone.svg">', 'gone.svg'],
    ['<style>p{background:url(gone.png)}</style>', 'gone.png'],
    ["<style>p{background:url('gone.png')}</style>", 'gone.png'],
    ['<a class="x" href="a&amp;b.html">', 'a&b.html'],
    ['<a href="../">', '../'],
    ['<img srcset="photo.jpg 1x, gone.jpg 2x" src="photo.jpg" alt="">', 'gone.jpg'],
    ["<a href='gone.html'>", 'gone.html'],
    ['<a href=gone.html>', 'gone.html'],
    ['<a\nhref="gone.html">', 'gone.html'],
    ['<A HREF="gone.html">', 'gone.html'],
    ['<form action="gone.html"></form>', 'gone.html'],
    ['<a href="javascript:alert(1)">', 'javascript:alert(1)'],
    ['<a href="%">', '%'],
  ])('%s', (html, target) => {
    expect(faultsOf(html)).toEqual([`zh/a/page.html: the link "${target}" leads nowhere.`]);
  });
});

describe('a request to another host', () => {
  test.each([
    ['<img src="https://a.example/b.png" alt="">', 'https://a.example/b.png'],
    ['<script src="//a.example/b.js"></script>', '//a.example/b.js'],
    ['<link rel="stylesheet" href="http://a.example/b.css">', 'http://a.example/b.css'],
    ['<style>@import url("https://a.example/b.css");</style>', 'https://a.example/b.css'],
    ['<style>@import "https://a.example/b.css";</style>', 'https://a.example/b.css'],
    ['<iframe src="https://a.example/"></iframe>', 'https://a.example/'],
    ['<p style="background:url(https://a.example/b.png)">', 'https://a.example/b.png'],
    ['<form action="https://a.example/"></form>', 'https://a.example/'],
    ['<link rel="preconnect" href="https://a.example">', 'https://a.example'],
  ])('%s', (html, target) => {
    expect(faultsOf(html)).toEqual([`zh/a/page.html: asks another host for "${target}".`]);
  });
});

test('a site without a page is not a site', () => {
  expect(siteFaults(folderWith({ 'icon.svg': '<svg/>' }))).toEqual([
    { zh: '一页也没有生成。', en: 'Not a single page was built.' },
  ]);
});

test('a fault is told in Chinese too', () => {
  expect(siteFaults(folderWith({ 'a.html': '<a href="b.html">' }))).toEqual([
    { zh: 'a.html：链接“b.html”没有去处。', en: 'a.html: the link "b.html" leads nowhere.' },
  ]);
});
