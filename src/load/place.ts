import { join } from 'node:path';
import { checkTexts } from '../model/checks/texts/check-texts.ts';
import { checkTranslations } from '../model/checks/translations.ts';
import type { Place } from '../model/place.ts';
import { place as placeSchema } from '../model/schema/place.ts';
import { placeTexts } from '../model/site-texts.ts';
import { Kept } from './kept.ts';
import { SITE_LEDGER, siteLedger } from './ledger.ts';
import { type Loaded, readModel } from './read-model.ts';
import { RULE_FILES, textRules } from './text-rules.ts';

/** Every list names all places, and each is a few lines. */
const places = new Kept<Loaded<Place>>(Number.POSITIVE_INFINITY);

/** Reads and checks one place. */
export function loadPlace(folder: string, id: string): Loaded<Place> {
  const path = `places/${id}.yaml`;
  const files = [path, SITE_LEDGER, ...RULE_FILES].map((file) => join(folder, file));
  return places.get(`${folder}:${path}`, files, () => {
    const schema = placeSchema.transform((typed): Place => ({ ...typed, id }));
    return readModel(folder, path, schema, (place) => [
      ...checkTexts(placeTexts(place), textRules(folder)),
      ...checkTranslations(placeTexts(place), siteLedger(folder)),
    ]);
  });
}
