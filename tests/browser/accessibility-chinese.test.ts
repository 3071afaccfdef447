import { axeFindsNothing } from './axe.ts';
import { site, useBrowser } from './open.ts';

// Two files, so that two cores share the work: here the Chinese pages and those in both languages.
axeFindsNothing(
  useBrowser(),
  site.pages.filter((path) => !path.startsWith('en/')),
);
