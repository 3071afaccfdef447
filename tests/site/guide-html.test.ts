import { expect, test } from 'vitest';
import { guideHtml } from '../../src/site/guide-html.ts';

test('Chinese within the English guide says its language, in text and in code, and tags stay as they are', () => {
  expect(guideHtml('<p title="余">Type <code>1790余万元</code> &amp; save</p>', 'en')).toBe(
    '<p title="余">Type <code>1790<span lang="zh-Hans">余万元</span></code> &amp; save</p>',
  );
});

test('the Chinese guide needs no such marks', () => {
  expect(guideHtml('<p>余 and 多</p>', 'zh')).toBe('<p>余 and 多</p>');
});

test('what is typed and printed can be scrolled with the keyboard', () => {
  expect(guideHtml('<pre class="a"><code>x</code></pre>', 'zh')).toBe(
    '<pre tabindex="0" class="a"><code>x</code></pre>',
  );
});
