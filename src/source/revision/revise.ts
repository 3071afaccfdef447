import { buildNodes } from '../build-nodes.ts';
import type { Node } from '../node.ts';
import { toPlain } from '../plain.ts';
import { findPlace } from './place.ts';
import { putEdit } from './put.ts';
import { removeEdit } from './remove.ts';
import { revisedValue, sameValue } from './revised-value.ts';
import { type Edit, type Revision, RevisionError } from './revision.ts';
import { writeYaml } from './write-yaml.ts';

/**
 * Changes values in a YAML text and leaves everything else as it is, character for character: comments, blank lines,
 * order, quotation marks. The result is read again and compared with what it must say, so that a slip of this code
 * stops instead of spoiling a report.
 * @throws RevisionError where a path leads nowhere or the text is not sound YAML.
 */
export function revise(text: string, revisions: readonly Revision[]): string {
  return revisions.reduce(reviseOnce, text);
}

function reviseOnce(text: string, revision: Revision): string {
  const root = rootOf(text);
  const wanted = revisedValue(root === undefined ? undefined : toPlain(root), revision);
  const revised = root === undefined ? `${text}${writeYaml(wanted)}` : edited(text, editFor(text, root, revision));
  const result = rootOf(revised);
  if (!sameValue(result === undefined ? undefined : toPlain(result), wanted)) {
    throw new RevisionError(`The change at "${revision.path.join('.')}" could not be written safely.`);
  }
  return revised;
}

function editFor(text: string, root: Node, revision: Revision): Edit {
  const found = findPlace(text, root, revision.path);
  return revision.kind === 'put' ? putEdit(text, found, revision.value) : removeEdit(text, found.place);
}

function edited(text: string, { start, end, text: written }: Edit): string {
  return text.slice(0, start) + written + text.slice(end);
}

function rootOf(text: string): Node | undefined {
  const built = buildNodes(text);
  if (!built.ok) throw new RevisionError('The text is not sound YAML.');
  return built.root;
}
