import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ShareLayout } from '../../src/share/content.ts';
import { layOut } from '../../src/share/draw.ts';
import { extentOf, overlap } from './extent.ts';
import { contents } from './samples.ts';

const LAYOUTS: readonly ShareLayout[] = ['card', 'square', 'poster'];

describe.each(LAYOUTS)('the %s', (layout) => {
  test('keeps everything on the picture, whatever it says', async () => {
    await fc.assert(
      fc.asyncProperty(contents, async (content) => {
        const { width, height, blocks } = await layOut(content, layout);
        for (const block of blocks) {
          const { left, top, right, bottom } = extentOf(block);
          expect(left, block.role).toBeGreaterThanOrEqual(0);
          expect(top, block.role).toBeGreaterThanOrEqual(0);
          expect(right, block.role).toBeLessThanOrEqual(width);
          expect(bottom, block.role).toBeLessThanOrEqual(height);
        }
      }),
    );
  });

  test('lets no two of its parts touch, whatever it says', async () => {
    await fc.assert(
      fc.asyncProperty(contents, async (content) => {
        const { blocks } = await layOut(content, layout);
        const extents = blocks
          .filter(({ marks }) => marks.length > 0)
          .map((block) => [block.role, extentOf(block)] as const);
        extents.forEach(([role, extent], index) => {
          for (const [other, otherExtent] of extents.slice(index + 1)) {
            expect(overlap(extent, otherExtent), `${role} and ${other}`).toBe(false);
          }
        });
      }),
    );
  });
});
