import { checkLanguages } from '../model/checks/languages.ts';
import { checkTranslations } from '../model/checks/translations.ts';
import type { Place } from '../model/place.ts';
import { place as placeSchema } from '../model/schema/place.ts';
import { placeTexts } from '../model/site-texts.ts';
import { siteLedger } from './ledger.ts';
import { type Loaded, readModel } from './read-model.ts';

/** Reads and checks one place. */
export function loadPlace(folder: string, id: string): Loaded<Place> {
  const schema = placeSchema.transform((typed): Place => ({ ...typed, id }));
  return readModel(folder, `places/${id}.yaml`, schema, (place) => [
    ...checkLanguages(placeTexts(place)),
    ...checkTranslations(placeTexts(place), siteLedger(folder)),
  ]);
}
