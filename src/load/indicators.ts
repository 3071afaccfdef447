import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkTexts } from '../model/checks/texts/check-texts.ts';
import { checkTranslations } from '../model/checks/translations.ts';
import type { Indicator } from '../model/indicator.ts';
import { indicators as indicatorsSchema } from '../model/schema/indicators.ts';
import { indicatorTexts } from '../model/site-texts.ts';
import { readSource, type SourceFile } from '../source/source-file.ts';
import { Kept } from './kept.ts';
import { SITE_LEDGER, SITE_PART, siteLedger } from './ledger.ts';
import { type Loaded, modelOf } from './read-model.ts';
import { RULE_FILES, textRules } from './text-rules.ts';

const FILE = 'indicators.yaml';

/** Whether the site declares indicators: one that compares nothing has no such file. */
export function hasIndicators(folder: string): boolean {
  return existsSync(join(folder, FILE));
}

const kept = new Kept<Loaded<readonly Indicator[]>>();

/** Reads and checks the indicators; none where there is no such file. Every report asks for them. */
export function loadIndicators(folder: string): Loaded<readonly Indicator[]> {
  return kept.get(
    folder,
    [FILE, SITE_LEDGER, ...RULE_FILES].map((file) => join(folder, file)),
    () => readIndicators(folder),
  );
}

function readIndicators(folder: string): Loaded<readonly Indicator[]> {
  if (!hasIndicators(folder)) return { file: FILE, text: '', value: [], findings: [] };
  return checkedIndicators(folder, readSource(folder, FILE));
}

/** The source of the indicators, checked. */
export function checkedIndicators(folder: string, source: SourceFile): Loaded<readonly Indicator[]> {
  return modelOf(source, indicatorsSchema, (indicators) => [
    ...checkTexts(indicatorTexts(indicators), textRules(folder)),
    ...checkTranslations(indicatorTexts(indicators), siteLedger(folder), SITE_PART),
  ]);
}
