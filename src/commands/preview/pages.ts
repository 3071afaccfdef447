import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { contentFolder } from '../../load/content-folder.ts';
import { pageFiles } from '../../load/page-files.ts';
import type { Loaded } from '../../load/read-model.ts';
import type { Language } from '../../model/language.ts';
import { emptyPage, withPanel } from '../../site/preview/page.ts';
import { faultPanel, panel, type ShownFinding } from '../../site/preview/panel.ts';
import { noticeParts } from '../../wording/findings/notice-parts.ts';

/** As many last good pages as an editor goes back and forth between. */
const MOST_PAGES = 32;

/** What the preview shows instead of a page as it was made. */
export interface ShownPage {
  readonly status: number;
  readonly html: string;
}

/** The pages of the preview: as they are, or with what is wrong laid over the last that was good. */
export class PreviewPages {
  readonly #good = new Map<string, string>();

  /** What is shown where the content of a page has errors; undefined where it has none and the page is to be made. */
  withErrors(address: string): ShownPage | undefined {
    const { own, shared } = pageFiles(contentFolder(), address);
    const errors = shownFindings([...own, ...shared], 'error');
    if (errors.length === 0) return undefined;
    const language = languageOf(address);
    return this.#over(address, panel('errors', errors, language), 200);
  }

  /** What is shown where the program failed. */
  withFault(address: string, message: string): ShownPage {
    return this.#over(address, faultPanel(message, languageOf(address)), 500);
  }

  /** A page that was made well: it is remembered, and shown with the warnings of its content. */
  asMade(address: string, html: string): string {
    this.#good.delete(address);
    this.#good.set(address, html);
    const [oldest] = this.#good.keys();
    if (this.#good.size > MOST_PAGES && oldest !== undefined) this.#good.delete(oldest);
    const warnings = shownFindings(pageFiles(contentFolder(), address).own, 'warning');
    return warnings.length === 0 ? html : withPanel(html, panel('warnings', warnings, languageOf(address)), style());
  }

  /** A page that is there no longer must not come back beneath a mistake. */
  forget(address: string): void {
    this.#good.delete(address);
  }

  #over(address: string, shown: string, status: number): ShownPage {
    const html = this.#good.get(address) ?? emptyPage(languageOf(address));
    return { status, html: withPanel(html, shown, style()) };
  }
}

function shownFindings(files: readonly Loaded<unknown>[], severity: 'error' | 'warning'): readonly ShownFinding[] {
  return files.flatMap(({ findings, text }) =>
    findings
      .filter((finding) => finding.severity === severity)
      .toSorted((one, other) => (one.span?.start ?? -1) - (other.span?.start ?? -1))
      .map((finding) => ({ ...noticeParts(finding, text), severity })),
  );
}

function languageOf(address: string): Language {
  return address.startsWith('en/') ? 'en' : 'zh';
}

function style(): string {
  return ['half-width', 'preview']
    .map((name) => readFileSync(resolve(`src/site/styles/${name}.css`), 'utf8'))
    .join('\n');
}
