import type { Language } from '../model/language.ts';
import { scriptRuns } from '../wording/prose/script-runs.ts';
import { langAttribute } from './edition.ts';

/**
 * The HTML of a chapter of the guide as readers need it: Chinese within English says its language, for fonts and voices
 * (WCAG 2.2, 3.1.2), and what is wider than the page can be reached and scrolled with the keyboard (WCAG 2.2, 2.1.1).
 */
export function guideHtml(html: string, language: Language): string {
  const reachable = html.replaceAll(/<pre\b/g, '<pre tabindex="0"');
  return language === 'zh' ? reachable : reachable.replace(/(^|>)([^<]+)/g, (_, tag, text) => tag + marked(text));
}

function marked(text: string): string {
  return scriptRuns(text, 'en')
    .map((run) => (run.language === 'en' ? run.text : `<span lang="${langAttribute(run.language)}">${run.text}</span>`))
    .join('');
}
