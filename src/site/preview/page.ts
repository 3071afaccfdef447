import type { Language } from '../../model/language.ts';
import { interfaceIn } from '../../wording/interface/interface.ts';
import { langAttribute } from '../edition.ts';
import { escapeHtml } from './escape-html.ts';

/** A page of the preview with a panel over its foot. `style` is the style sheet of panels. */
export function withPanel(html: string, panel: string, style: string): string {
  const end = html.lastIndexOf('</body>');
  const at = end === -1 ? html.length : end;
  return `${html.slice(0, at)}<style>${style}</style>${panel}${html.slice(at)}`;
}

/** The page beneath a panel where there is none that could be shown: it waits for the next save. */
export function emptyPage(language: Language): string {
  const words = interfaceIn(language).preview;
  return `<!doctype html>
<html lang="${langAttribute(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${escapeHtml(words.nothingYet)}</title><script type="module" src="/@vite/client"></script></head>
<body class="suibao-empty"><main><h1>${escapeHtml(words.nothingYet)}</h1><p>${escapeHtml(words.nothingYetAdvice)}</p></main></body>
</html>
`;
}
