/** The two languages of every report. They are peers: neither is a fallback in the model. */
export type Language = 'zh' | 'en';

/** Both languages, Chinese first, in the order in which the editor writes them. */
export const LANGUAGES: readonly Language[] = ['zh', 'en'];
