import type { Mistake } from '../cause.ts';
import type { Comment, Sketch } from '../sketch/sketch.ts';
import { isBlank } from '../sketch/spaces.ts';
import { textOf } from '../sketch/typed.ts';

/**
 * Text that is lost because a `#` after a space begins a comment (editor-mistakes 19). A comment that is meant
 * stands after `# ` with a space, or at a distance of two spaces or more, or above the keys that it explains.
 */
export function* checkHashes(sketch: Sketch): Iterable<Mistake> {
  for (const comment of sketch.comments) {
    if (comment.after !== 'text' && comment.after !== 'opening') continue;
    const { start } = comment.span;
    const typed = textOf(sketch, comment.span);
    if (!/^#[^\s#]/.test(typed) || isBlank(sketch.text[start - 2])) continue;
    if (comment.after === 'opening' && hasChildren(sketch, comment)) continue;
    yield { span: comment.span, cause: { code: 'hash-cuts-text', lost: typed.trimEnd() } };
  }
}

/** Whether the key or dash before a comment has keys or items on the lines below. */
function hasChildren(sketch: Sketch, comment: Comment): boolean {
  const entry = sketch.entries[comment.entry];
  const next = sketch.entries[comment.entry + 1];
  if (entry === undefined || next === undefined || next.line === entry.line) return false;
  return next.column > entry.column;
}
