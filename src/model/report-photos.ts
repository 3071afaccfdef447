import type { Picture, Report } from './report.ts';

/** A picture that is there, not only its caption. */
export type Photo = Picture & { readonly file: string };

/** All photos of a report, in its order. */
export function reportPhotos({ pictures }: Report): readonly Photo[] {
  return pictures.flatMap((picture) => (picture.file === undefined ? [] : [{ ...picture, file: picture.file }]));
}

/** The photos that a chapter or section shows beside its words. */
export function photosIn(report: Report, section: string): readonly Photo[] {
  return reportPhotos(report).filter((photo) => photo.section === section);
}

/** The photos that stand together at the end of a report: those that no chapter shows. */
export function photosAtEnd(report: Report): readonly Photo[] {
  return reportPhotos(report).filter(({ section }) => section === undefined);
}

/** The captions of photographs that the source printed and the office did not supply. */
export function captionsAlone({ pictures }: Report): readonly Picture[] {
  return pictures.filter(({ file }) => file === undefined);
}
