import { axeFindsNothing } from './axe.ts';
import { site, useBrowser } from './open.ts';

axeFindsNothing(
  useBrowser(),
  site.pages.filter((path) => path.startsWith('en/')),
);
