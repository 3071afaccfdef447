import type { Figure } from '../figure.ts';
import { nearest } from '../nearest.ts';

/** Why a brace forms no reference to a figure, and what to type where that is clear. */
export type BraceCause = {
  readonly code: 'stray-brace';
  readonly why: 'full-width' | 'name' | 'spelling' | 'marks' | 'one-form' | 'alone';
  /** The reference as it should be typed. */
  readonly reference?: string | undefined;
};

/** What is wrong with the brace at an offset of a text (see strayBrace), in the light of the figures that there are. */
export function braceCause(text: string, offset: number, figures: ReadonlyMap<string, Figure>): BraceCause {
  const [typed] = /^[{｛]([^{}｛｝]{1,80})[}｝]/.exec(text.slice(offset)) ?? [];
  if (typed === undefined) return { code: 'stray-brace', why: 'alone' };
  const inner = typed.slice(1, -1);
  const half = inner
    .replaceAll('：', ':')
    .replaceAll(/[，、]/g, ',')
    .trim();
  const [id = '', ...forms] = half.split(/[:,]/).map((part) => part.trim());
  const known = idMeant(id, figures);
  if (known === undefined) return { code: 'stray-brace', why: 'spelling' };
  const [one, other] = forms;
  const written = one === undefined ? `{${known}}` : `{${known}: ${one}, ${other ?? '…'}}`;
  if (one !== undefined && other === undefined) return { code: 'stray-brace', why: 'one-form', reference: written };
  const cause = (why: BraceCause['why']): BraceCause => ({ code: 'stray-brace', why, reference: written });
  if (known !== id) return cause(/\p{Script=Han}/u.test(id) ? 'name' : 'spelling');
  return cause(/[｛｝]/.test(typed) ? 'full-width' : 'marks');
}

/** The figure that was meant: by its id, by its name in either language, or by an id that is nearly the same. */
function idMeant(typed: string, figures: ReadonlyMap<string, Figure>): string | undefined {
  if (figures.has(typed)) return typed;
  const named = [...figures.values()].find(({ label }) => label.zh === typed || label.en === typed);
  const plain = typed.toLowerCase().replaceAll(/[\s_]+/g, '-');
  return named?.id ?? (figures.has(plain) ? plain : nearest(plain, [...figures.keys()]));
}
