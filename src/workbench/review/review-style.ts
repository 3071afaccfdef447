/**
 * How the review document looks: paper, ink, hairlines and one accent, as the site does, and dense enough to lay beside
 * the sources. The fonts are those that the machine has, since the paper stays in the office.
 */
export const REVIEW_STYLE = `
:root {
  --paper: #faf7f0;
  --ink: #221d18;
  --ink-soft: #675e54;
  --rule: #d9d0c0;
  --sans: "PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", sans-serif;
  --serif: "Songti SC", "Noto Serif SC", "Noto Serif CJK SC", STSong, SimSun, serif;
}
* { box-sizing: border-box; margin: 0; padding: 0; }
body {
  max-inline-size: 297mm;
  margin-inline: auto;
  padding: 14mm;
  background: var(--paper);
  color: var(--ink);
  font: 9pt/1.5 var(--sans);
  text-autospace: normal;
  text-spacing-trim: trim-start;
  line-break: strict;
  overflow-wrap: anywhere;
}
[lang="en"] {
  font-family: "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", "PingFang SC", "Noto Sans SC", sans-serif;
  line-height: 1.4;
  line-break: auto;
  overflow-wrap: break-word;
}
h1, h2, .kind, .year, .amount { font-family: var(--serif); }
h1 [lang="en"], h2 [lang="en"], .kind [lang="en"], .amount[lang="en"] { font-family: "Source Serif 4", Georgia, var(--serif); }
.soft, h2 [lang="en"], th [lang="en"], dt [lang="en"] { color: var(--ink-soft); font-weight: 400; }
.cover .name { display: flex; gap: 14mm; align-items: flex-end; }
h1 { font-size: 34pt; line-height: 1.2; }
h1 [lang="en"] { display: block; font-size: 15pt; font-weight: 400; }
.year { color: var(--accent); font-size: 84pt; font-weight: 600; line-height: 0.86; letter-spacing: -0.04em; }
.kind { margin-block: 5mm; font-size: 15pt; font-weight: 700; }
.kind [lang="en"] { font-size: 11pt; font-weight: 400; }
dl { columns: 2 110mm; column-gap: 14mm; }
dl > div { display: grid; grid-template-columns: 46mm 1fr; padding-block: 1.2mm; border-block-end: 1px solid var(--rule); break-inside: avoid; }
dd [lang="en"] { display: block; color: var(--ink-soft); }
table { inline-size: 100%; border-collapse: collapse; table-layout: fixed; font-variant-numeric: tabular-nums lining-nums; }
th, td { padding: 1.2mm 3mm 1.2mm 0; border-block-end: 1px solid var(--rule); text-align: start; vertical-align: top; }
thead th { border-block-end: 1px solid var(--ink); font-size: 8pt; font-weight: 600; vertical-align: bottom; }
thead th [lang="en"] { display: block; font-size: 7.5pt; }
tr { break-inside: avoid; }
.signatures { margin-block: 6mm; }
.signatures th:nth-child(1) { inline-size: 42mm; }
.signatures th:nth-child(2) { inline-size: 42mm; }
.signatures th:nth-child(3) { inline-size: 34mm; }
.signatures th:nth-child(5) { inline-size: 46mm; }
.signatures td, .signatures tbody th { block-size: 11mm; vertical-align: middle; }
nav { margin-block-start: 6mm; }
nav ol { columns: 3; padding-inline-start: 1.6em; }
a { color: inherit; text-decoration-color: var(--accent); text-underline-offset: 0.25em; }
h2 { margin-block: 0 1mm; font-size: 15pt; line-height: 1.3; }
h2 b { color: var(--accent); }
h2 [lang="en"] { font-size: 11pt; }
nav h2 { font-size: 11pt; }
section { margin-block-start: 12mm; }
section > p { margin-block-end: 2mm; }
td p + p { margin-block-start: 0.4mm; }
.heading th { padding-block-start: 4mm; border-block-end-color: var(--ink); font-family: var(--serif); font-size: 11pt; break-after: avoid; }
.amount { font-size: 11pt; font-weight: 700; }
.id { color: var(--ink-soft); font: 7.5pt/1.4 ui-monospace, Consolas, Menlo, monospace; }
td .soft { font-size: 8pt; }
td b { font-weight: 700; color: var(--accent); }
.warning { color: var(--accent); font-weight: 700; }
del { color: var(--ink-soft); text-decoration: line-through; text-decoration-thickness: 1px; }
ins { font-weight: 700; text-decoration: none; background: color-mix(in srgb, var(--accent) 14%, transparent); }
:is(del, ins) b { color: inherit; }
.number { inline-size: 12mm; color: var(--ink-soft); font-weight: 400; white-space: nowrap; }
.check { inline-size: 11mm; padding-inline: 0; text-align: center; }
.check span[lang] { display: block; }
td.check span { display: inline-block; inline-size: 4.5mm; block-size: 4.5mm; border: 1px solid var(--ink-soft); }
@media screen {
  body { min-inline-size: 240mm; }
}
@page {
  size: A4 landscape;
  margin: 13mm 13mm 15mm;
  @bottom-left { color: #675e54; font: 8pt sans-serif; }
  @bottom-right { content: counter(page) " / " counter(pages); color: #675e54; font: 8pt sans-serif; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --ink-soft: #4a443d; --rule: #c9c0b2; }
  body { max-inline-size: none; padding: 0; }
  section { margin-block-start: 0; padding-block-start: 8mm; }
  main > section:first-child { break-before: page; padding-block-start: 0; }
  h2, section > p:not(:last-child) { break-after: avoid; }
  thead { display: table-header-group; }
  a { text-decoration: none; }
  ins, td.check span { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
