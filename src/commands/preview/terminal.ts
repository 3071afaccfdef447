import { stripVTControlCharacters } from 'node:util';

/** What Astro hands to whoever writes its messages. */
interface Message {
  readonly message: string;
}

/** Where the message for the editor ends and the part for Astro's own developers begins. */
const FOR_DEVELOPERS = /\n\s*(?:at |Stack trace:|Error reference:)/;

/**
 * What the terminal of the preview shows of Astro's errors: what is wrong, each once, and nothing of the program's
 * inside. Astro takes it by its file, as the default export.
 */
export default function previewTerminal(): { readonly write: (message: Message) => void } {
  let last = '';
  return {
    write: ({ message }) => {
      const [said = ''] = stripVTControlCharacters(message).split(FOR_DEVELOPERS);
      const text = said.replace(/^\S*Error: |^\[\w+\] /, '').trim();
      if (text !== '' && text !== last) console.error(`\n${text}`);
      last = text;
    },
  };
}
