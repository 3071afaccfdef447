/** The parts of a story's file name below content/stories: `shixi/2023/bench.zh`. */
export interface StoryName {
  readonly place: string;
  readonly year: string;
  readonly story: string;
  /** The language, as typed. */
  readonly suffix: string;
}

/** Takes the id of a story apart; parts that are missing are empty. */
export function storyName(id: string): StoryName {
  const [place = '', year = '', file = ''] = id.split('/');
  const [story = '', suffix = ''] = file.split('.');
  return { place, year, story, suffix };
}
