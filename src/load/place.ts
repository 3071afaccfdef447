import { join } from 'node:path';
import { checkTexts } from '../model/checks/texts/check-texts.ts';
import { checkTranslations } from '../model/checks/translations.ts';
import { checkUnwritten } from '../model/checks/unfinished.ts';
import type { Place } from '../model/place.ts';
import { place as placeSchema } from '../model/schema/place.ts';
import { placeTexts } from '../model/site-texts.ts';
import { readSource, type SourceFile } from '../source/source-file.ts';
import { Kept } from './kept.ts';
import { SITE_LEDGER, SITE_PART, siteLedger } from './ledger.ts';
import { type Loaded, modelOf } from './read-model.ts';
import { RULE_FILES, textRules } from './text-rules.ts';

/** Every list names all places, and each is a few lines. */
const places = new Kept<Loaded<Place>>(Number.POSITIVE_INFINITY);

/** Reads and checks one place. */
export function loadPlace(folder: string, id: string): Loaded<Place> {
  const path = `places/${id}.yaml`;
  const files = [path, SITE_LEDGER, ...RULE_FILES].map((file) => join(folder, file));
  return places.get(`${folder}:${path}`, files, () => checkedPlace(folder, id, readSource(folder, path)));
}

/** A place's source, checked as the place of an id. */
export function checkedPlace(folder: string, id: string, source: SourceFile): Loaded<Place> {
  const schema = placeSchema.transform((typed): Place => ({ ...typed, id }));
  return modelOf(source, schema, (place) => [
    ...checkTexts(placeTexts(place), textRules(folder)),
    ...checkUnwritten(placeTexts(place)),
    ...checkTranslations(placeTexts(place), siteLedger(folder), SITE_PART),
  ]);
}
