import type { Language } from '../../model/language.ts';
import type { Finding } from '../../source/finding.ts';
import type { NoticeParts } from '../../wording/findings/notice-parts.ts';
import { interfaceIn } from '../../wording/interface/interface.ts';
import { langAttribute } from '../edition.ts';
import { escapeHtml } from './escape-html.ts';

/** A finding of the preview, ready to be shown. */
export interface ShownFinding extends NoticeParts {
  readonly severity: Finding<never>['severity'];
}

/**
 * What lies over the foot of a page in the preview. Errors are open and are announced to a screen reader; warnings
 * wait behind their number. Both are told in the page's language first and in the other below. Nothing of it needs a
 * script, and every text is escaped: the files that it quotes are not to be trusted.
 */
export function panel(kind: 'errors' | 'warnings', findings: readonly ShownFinding[], language: Language): string {
  const words = interfaceIn(language).preview;
  const title = kind === 'errors' ? words.errors(findings.length) : words.warnings(findings.length);
  return frame(kind, title, `<ol>${findings.map((finding) => item(finding, language)).join('')}</ol>`, language);
}

/** A fault that no content file is to blame for: what the program said, for whoever looks after it. */
export function faultPanel(message: string, language: Language): string {
  const words = interfaceIn(language).preview;
  return frame(
    'errors',
    words.fault,
    `<p>${escapeHtml(words.faultAdvice)}</p><pre>${escapeHtml(message)}</pre>`,
    language,
  );
}

function frame(kind: 'errors' | 'warnings', title: string, inner: string, language: Language): string {
  const open = kind === 'errors' ? ' open' : '';
  const [element, role] = kind === 'errors' ? ['div', ' role="alert"'] : ['aside', ''];
  return `<${element} id="suibao-preview" class="${kind}" lang="${langAttribute(language)}" aria-label="${escapeHtml(title)}"${role}><details${open}><summary>${escapeHtml(title)}</summary><div tabindex="0">${inner}</div></details></${element}>`;
}

function item({ place, severity, sentence, excerpt, corrected }: ShownFinding, language: Language): string {
  const other = language === 'zh' ? 'en' : 'zh';
  const parts = [
    `<p class="place">${escapeHtml(place)}</p>`,
    `<p class="cause">${escapeHtml(sentence[language])}</p>`,
    `<p class="cause other" lang="${langAttribute(other)}">${escapeHtml(sentence[other])}</p>`,
  ];
  if (excerpt !== undefined) {
    const [before, marked, after] = excerpt.parts.map(escapeHtml);
    parts.push(`<pre><span>${excerpt.line}</span> ${before}<mark>${marked === '' ? ' ' : marked}</mark>${after}</pre>`);
  }
  if (corrected !== undefined) parts.push(`<pre class="corrected"><span>=&gt;</span> ${escapeHtml(corrected)}</pre>`);
  return `<li class="${severity}">${parts.join('')}</li>`;
}
