import { checkLanguages } from '../model/checks/languages.ts';
import type { Place } from '../model/place.ts';
import { place as placeSchema } from '../model/schema/place.ts';
import { type Loaded, readModel } from './read-model.ts';

/** Reads and checks one place. */
export function loadPlace(folder: string, id: string): Loaded<Place> {
  const schema = placeSchema.transform((typed): Place => ({ ...typed, id }));
  return readModel(folder, `places/${id}.yaml`, schema, (place) =>
    checkLanguages([
      { path: ['name'], text: place.name },
      ...place.divisions.map((text, index) => ({ path: ['divisions', index], text })),
      ...(place.summary === undefined ? [] : [{ path: ['summary'], text: place.summary }]),
    ]),
  );
}
