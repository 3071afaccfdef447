import { parseEvents, YAMLException } from 'js-yaml';
import type { Mistake } from './cause.ts';
import { type Built, NodeBuilder } from './node-builder.ts';

/** The deepest nesting of lists and maps: a report needs eight. */
export const DEEPEST_NESTING = 24;

/** What the parser made of a text, or the one mistake at which it stopped. */
export type BuiltNodes = ({ readonly ok: true } & Built) | { readonly ok: false; readonly mistake: Mistake };

/** Reads YAML into nodes. Anchors, aliases and tags are read past and reported. Takes time in proportion to the text. */
export function buildNodes(text: string): BuiltNodes {
  try {
    // The parser counts the text inside the innermost list or map as one level more.
    const events = parseEvents(text, { maxDepth: DEEPEST_NESTING + 1 });
    return { ok: true, ...new NodeBuilder(text).build(events) };
  } catch (error) {
    if (error instanceof YAMLException) return { ok: false, mistake: refusal(text, error) };
    throw error;
  }
}

function refusal(text: string, { mark, reason }: YAMLException): Mistake {
  const start = Math.min(mark?.position ?? 0, text.length);
  const span = { start, end: Math.min(start + 1, text.length) };
  if (reason.startsWith('nesting exceeded')) return { span, cause: { code: 'too-deep', limit: DEEPEST_NESTING } };
  return { span, cause: { code: 'yaml-syntax', reason } };
}
