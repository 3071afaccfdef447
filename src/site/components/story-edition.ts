import type { Edition } from '../edition.ts';

/**
 * The edition that a story's page has set for the components of its MDX.
 * @throws Error where a component is used outside a story.
 */
export function storyEdition(locals: App.Locals): Edition {
  if (locals.edition === undefined) throw new Error('Figures and charts can be named in stories only.');
  return locals.edition;
}
