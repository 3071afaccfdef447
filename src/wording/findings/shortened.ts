const LONGEST = 60;

/** A line as it is quoted in a message: of a long one the beginning, at most 60 characters, with … for the rest. */
export function shortened(line: string): string {
  const characters = Array.from(line);
  return characters.length <= LONGEST ? line : `${characters.slice(0, LONGEST - 1).join('')}…`;
}
