import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeHtml } from '../../../src/site/preview/escape-html.ts';
import { emptyPage, withPanel } from '../../../src/site/preview/page.ts';
import { faultPanel, panel } from '../../../src/site/preview/panel.ts';
import { writeFinding } from '../../../src/wording/findings/notice.ts';
import { noticeParts } from '../../../src/wording/findings/notice-parts.ts';

const TEXT = 'place: hupan\namonut: <b>809项</b>\n';
const FINDING = {
  severity: 'error',
  file: 'reports/hupan/2023.yaml',
  span: { start: 13, end: 19 },
  cause: { code: 'unknown-key', key: 'amonut', near: 'amount', known: ['amount'] },
} as const;
const shown = { ...noticeParts(FINDING, TEXT), severity: 'error' } as const;

describe('what lies over a page in the preview', () => {
  test.each(['zh', 'en'] as const)('tells errors and warnings, in %s first', (language) => {
    expect(panel('errors', [shown, shown], language).replaceAll('><', '>\n<')).toMatchSnapshot();
    expect(panel('warnings', [{ ...shown, severity: 'warning' }], language).replaceAll('><', '>\n<')).toMatchSnapshot();
    expect(faultPanel('Unexpected <end> & more', language).replaceAll('><', '>\n<')).toMatchSnapshot();
  });

  test('says what check says: the same place and sentence', () => {
    const { place, sentence } = noticeParts(FINDING, TEXT);
    for (const language of ['zh', 'en'] as const) {
      const said = writeFinding(FINDING, TEXT, language);
      expect(said).toContain(place);
      expect(said).toContain(sentence[language]);
    }
  });

  test('errors are announced and open; warnings are neither', () => {
    expect(panel('errors', [shown], 'zh')).toMatch(/role="alert"><details open>/);
    expect(panel('warnings', [shown], 'zh')).not.toMatch(/role="alert"|<details open>/);
  });

  test('nothing of a file becomes markup, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 'a', '/', '中') }), (typed) => {
        const escaped = escapeHtml(typed);
        expect(escaped).not.toMatch(/[<>"']/);
        const decoded = escaped.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => {
          return { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }[name] ?? '';
        });
        expect(decoded).toBe(typed);
      }),
    );
  });
});

describe('the page beneath', () => {
  test('keeps all of itself, the panel before its end', () => {
    expect(withPanel('<html><body><p>a</p></body></html>', '<aside></aside>', 'b{}')).toBe(
      '<html><body><p>a</p><style>b{}</style><aside></aside></body></html>',
    );
    expect(withPanel('half a page', '<aside></aside>', '')).toBe('half a page<style></style><aside></aside>');
  });

  test.each(['zh', 'en'] as const)('where there is none yet, waits for the next save, in %s', (language) => {
    expect(emptyPage(language)).toContain('src="/@vite/client"');
    expect(emptyPage(language)).toMatchSnapshot();
  });
});
