import type { FileKind } from '../../../source/photo/kind.ts';

/** In what a name that was typed differs from the name of the file that was likely meant. */
export type NameDifference = 'case' | 'brackets' | 'extension' | 'folder' | 'spelling';

/** What can be wrong with the photos of a report. `file` is a name as typed, `folder` where the photos belong. */
export type PhotoCause =
  /** An address on another site; `name` is what the photo may be called in the folder, empty where that is open. */
  | { readonly code: 'external-resource'; readonly name: string; readonly folder: string }
  | { readonly code: 'photo-outside'; readonly file: string; readonly name: string; readonly folder: string }
  | { readonly code: 'photo-backslash'; readonly corrected: string }
  | {
      readonly code: 'missing-image';
      readonly file: string;
      readonly folder: string;
      /** The file that was likely meant, and in what its name differs. */
      readonly corrected?: string | undefined;
      readonly differs: NameDifference;
    }
  | { readonly code: 'no-alt' }
  | { readonly code: 'huge-photo'; readonly bytes: number; readonly hasPlace: boolean }
  | { readonly code: 'photo-place' }
  | { readonly code: 'heic-photo'; readonly file: string }
  /** A kind of file that pages do not show, by its name. */
  | { readonly code: 'photo-kind'; readonly file: string; readonly extension: string }
  /** The bytes are of another kind than the name says; `rename` is the right name where renaming mends it. */
  | {
      readonly code: 'photo-not-its-name';
      readonly file: string;
      readonly kind: FileKind;
      readonly rename?: string | undefined;
    }
  | { readonly code: 'broken-photo'; readonly file: string }
  | {
      readonly code: 'photo-too-large';
      readonly file: string;
      readonly bytes: number;
      readonly width: number;
      readonly height: number;
    }
  | { readonly code: 'name-clash'; readonly files: readonly [string, string] }
  | { readonly code: 'unused-photo'; readonly file: string }
  | {
      readonly code: 'no-such-section';
      readonly id: string;
      readonly corrected?: string | undefined;
      readonly known: readonly string[];
    }
  | { readonly code: 'section-without-photo' };
