import { parseEvents, YAMLException } from 'js-yaml';
import type { Mistake } from './cause.ts';
import { type Built, DEEPEST_NESTING, NodeBuilder } from './node-builder.ts';

/** Where the parser itself stops, above the limit for nodes: it counts keys and brackets in a way of its own. */
const DEEPEST_PARSED = 32;

/** What the parser made of a text, or the one mistake at which it stopped. */
export type BuiltNodes = ({ readonly ok: true } & Built) | { readonly ok: false; readonly mistake: Mistake };

/** Reads YAML into nodes. Anchors, aliases and tags are read past and reported. Takes time in proportion to the text. */
export function buildNodes(text: string): BuiltNodes {
  try {
    const events = parseEvents(text, { maxDepth: DEEPEST_PARSED });
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
