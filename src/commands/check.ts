// npm run check: every mistake in the content, in one run.
import { parseArgs } from 'node:util';
import { loadAll } from '../load/content.ts';
import { contentFolder } from '../load/content-folder.ts';
import { findingsReport } from './findings-report.ts';
import { terminalLanguage } from './terminal-language.ts';

const { values } = parseArgs({ options: { lang: { type: 'string' } } });
const report = findingsReport(loadAll(contentFolder()), terminalLanguage(values.lang, process.env));
console.log(report.text);
process.exitCode = report.errors > 0 ? 1 : 0;
