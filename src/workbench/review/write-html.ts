import type { Language } from '../../model/language.ts';
import { cssString } from '../../wording/css-string.ts';
import type { ReviewDocument } from './review-document.ts';
import { REVIEW_STYLE } from './review-style.ts';
import type { Both, ReviewCell, ReviewLine, ReviewRow, ReviewRun, ReviewTable } from './review-table.ts';

/** The three checks, with a line for each checker. */
const SIGNATURES: readonly Both[] = [
  { zh: '初审初校', en: 'First check' },
  { zh: '复审二校', en: 'Second check' },
  { zh: '终审三校', en: 'Final check' },
];

/**
 * The review document as one HTML page that needs nothing else: no script, no other file, no network. It prints on A4,
 * lying, with the headings of a table on every page. Every text is escaped.
 */
export function writeReviewHtml(document: ReviewDocument): string {
  const { place, divisions, year, fingerprint, accent, lines, tables } = document;
  const title = `${place.zh} ${year} 审核稿 Review copy`;
  return `<!DOCTYPE html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style>
:root { --accent: ${accent}; }
@page { @bottom-left { content: ${cssString(`${place.zh} ${year} · 审核稿 Review copy · ${fingerprint}`)}; } }
${REVIEW_STYLE}</style>
</head>
<body>
<header class="cover">
<p class="soft">${both(divisions)}</p>
<div class="name"><h1>${both(place)}</h1><p class="year">${escaped(year)}</p></div>
<p class="kind">${both({ zh: '审核稿（三审三校）', en: 'Review copy for the three checks' })}</p>
<dl>
${lines.map((each) => `<div><dt>${both(each.title)}</dt><dd>${both(each.value)}</dd></div>`).join('\n')}
</dl>
${signatures()}
<nav><h2>${both({ zh: '目录', en: 'Contents' })}</h2><ol>
${tables.map((table, index) => `<li><a href="#part-${index + 1}">${both(table.title)}</a> <span class="soft">${count(table)}</span></li>`).join('\n')}
</ol></nav>
</header>
<main>
${tables.map((table, index) => part(table, index + 1)).join('\n')}
</main>
</body>
</html>
`;
}

function signatures(): string {
  const columns: readonly Both[] = [
    { zh: '环节', en: 'Check' },
    { zh: '姓名', en: 'Name' },
    { zh: '日期', en: 'Date' },
    { zh: '意见', en: 'Remarks' },
    { zh: '签字', en: 'Signature' },
  ];
  const rows = SIGNATURES.map(
    (step) => `<tr><th scope="row">${both(step)}</th>${'<td></td>'.repeat(columns.length - 1)}</tr>`,
  );
  return `<table class="signatures"><thead><tr>${columns.map((column) => `<th scope="col">${both(column)}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table>`;
}

function count({ rows }: ReviewTable): number {
  return rows.filter(({ kind }) => kind === 'cells').length;
}

function part(table: ReviewTable, number: number): string {
  const { title, lead, columns, rows, none } = table;
  const head = `<section id="part-${number}">
<h2><b>${number}</b> ${both(title)}</h2>`;
  if (rows.length === 0) return `${head}\n<p class="soft">${both(none)}</p>\n</section>`;
  const total = columns.reduce((sum, { width }) => sum + width, NUMBER_WIDTH);
  const share = (width: number) => ((width / total) * 100).toFixed(2);
  return `${head}
<p class="soft">${both(lead)}</p>
<table>
<colgroup>${[NUMBER_WIDTH, ...columns.map(({ width }) => width)].map((width) => `<col style="width: ${share(width)}%">`).join('')}</colgroup>
<thead><tr><th scope="col" class="number">${both({ zh: '序号', en: 'No.' })}</th>${columns.map((column) => `<th scope="col"${column.check ? ' class="check"' : ''}>${both(column.title)}</th>`).join('')}</tr></thead>
<tbody>
${numbered(rows, number)
  .map(([row, name]) => rowHtml(row, name, table))
  .join('\n')}
</tbody>
</table>
</section>`;
}

/** In characters, as the columns of a table are. */
const NUMBER_WIDTH = 9;

/** The rows, each with the number by which checkers speak of it: part and row; headings are not counted. */
function numbered(rows: readonly ReviewRow[], part: number): readonly (readonly [ReviewRow, string])[] {
  let count = 0;
  return rows.map((row) => {
    if (row.kind === 'cells') count += 1;
    return [row, `${part}.${count}`];
  });
}

function rowHtml(row: ReviewRow, name: string, { columns }: ReviewTable): string {
  if (row.kind === 'heading') {
    return `<tr class="heading"><th scope="colgroup" colspan="${columns.length + 1}">${row.cell.map((each) => span(each)).join(' ')}</th></tr>`;
  }
  const boxes = columns.filter(({ check }) => check).map(() => '<td class="check"><span></span></td>');
  return `<tr><td class="number">${name}</td>${row.cells.map(cellHtml).join('')}${boxes.join('')}</tr>`;
}

function cellHtml(cell: ReviewCell): string {
  return `<td>${cell.map((each) => `<p>${span(each)}</p>`).join('')}</td>`;
}

function span({ language, tone, runs }: ReviewLine): string {
  const inner = runs.map(runHtml).join('');
  return `<span lang="${langOf(language)}"${tone === 'plain' ? '' : ` class="${tone}"`}>${inner}</span>`;
}

function runHtml({ text, amount, change }: ReviewRun): string {
  const inner = amount ? `<b>${escaped(text)}</b>` : escaped(text);
  if (change === undefined) return inner;
  return change === 'removed' ? `<del>${inner}</del>` : `<ins>${inner}</ins>`;
}

function both({ zh, en }: Both): string {
  if (zh === en) return escaped(zh);
  return `${escaped(zh)} <span lang="en">${escaped(en)}</span>`;
}

function langOf(language: Language): string {
  return language === 'zh' ? 'zh-Hans' : 'en';
}

/** A text as HTML shows it, in an element or a quoted attribute (HTML Standard, 13.1). */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
