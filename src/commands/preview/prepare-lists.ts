// A thread of the preview: makes the summaries that are not yet on the disk, so that the first list of a large site
// need not wait for all of them and no page waits meanwhile.
import { contentFolder } from '../../load/content-folder.ts';
import { listedReports } from '../../load/summaries.ts';

listedReports(contentFolder());
