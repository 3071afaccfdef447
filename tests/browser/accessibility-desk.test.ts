import { axeFindsNothing } from './axe.ts';
import { useBrowser } from './open.ts';

axeFindsNothing(useBrowser(), 1440);
