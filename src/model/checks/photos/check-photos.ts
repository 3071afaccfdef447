import { nearest } from '../../nearest.ts';
import { extensionOf, type PhotoFolder, SHOWN_EXTENSIONS } from '../../photo-folder.ts';
import type { Remark } from '../../remark.ts';
import type { Picture, Report } from '../../report.ts';
import { reportSections } from '../../report-sections.ts';
import { fileNameCause } from './file-name.ts';
import { likelyFile } from './likely-file.ts';
import { photoFileCause } from './photo-file.ts';

/** Every photo that a report names lies in its folder, can be shown and is described; nothing lies there forgotten. */
export function checkPhotos(report: Report, folder: PhotoFolder): readonly Remark[] {
  const sections = reportSections(report).map(({ section }) => section.id);
  return [
    ...report.pictures.flatMap((picture, index) => [
      ...fileRemarks(picture, index, folder),
      ...sectionRemarks(picture, index, sections),
    ]),
    ...folderRemarks(report, folder),
  ];
}

function fileRemarks({ file, alt }: Picture, index: number, folder: PhotoFolder): readonly Remark[] {
  if (file === undefined) return [];
  const path = ['pictures', index, 'file'];
  const undescribed: readonly Remark[] =
    alt === undefined ? [{ severity: 'warning', path, atKey: true, cause: { code: 'no-alt' } }] : [];
  const misnamed = fileNameCause(file, folder.path);
  if (misnamed !== undefined) return [{ severity: 'error', path, cause: misnamed }, ...undescribed];
  if (!folder.files.includes(file)) {
    const near = likelyFile(file, folder.files);
    const { file: corrected, differs = 'spelling' } = near ?? {};
    return [
      { severity: 'error', path, cause: { code: 'missing-image', file, folder: folder.path, corrected, differs } },
      ...undescribed,
    ];
  }
  const fault = photoFileCause(file, folder.photo);
  return [...(fault === undefined ? [] : [{ ...fault, path }]), ...undescribed];
}

function sectionRemarks({ file, section }: Picture, index: number, known: readonly string[]): readonly Remark[] {
  if (section === undefined) return [];
  const path = ['pictures', index, 'section'];
  if (!known.includes(section)) {
    const cause = { code: 'no-such-section', id: section, corrected: nearest(section, known), known } as const;
    return [{ severity: 'error', path, cause }];
  }
  return file === undefined
    ? [{ severity: 'warning', path, atKey: true, cause: { code: 'section-without-photo' } }]
    : [];
}

/** What is wrong with the folder itself: names that Windows cannot tell apart (editor-mistakes F14), photos unused. */
function folderRemarks({ pictures }: Report, { path, files }: PhotoFolder): readonly Remark[] {
  const photos = files.filter((file) => PHOTO_EXTENSIONS.has(extensionOf(file)));
  const used = new Set(pictures.map(({ file }) => file));
  const first = new Map<string, string>();
  return photos.flatMap((file): readonly Remark[] => {
    const folded = file.normalize('NFC').toLowerCase();
    const other = first.get(folded);
    if (other !== undefined) {
      const cause = { code: 'name-clash', files: [`${path}/${other}`, `${path}/${file}`] } as const;
      return [{ severity: 'error', path: [], file: `${path}/${file}`, cause }];
    }
    first.set(folded, file);
    const meant =
      used.has(file) || pictures.some((picture) => picture.file !== undefined && isMeant(picture.file, file, files));
    if (meant) return [];
    return [{ severity: 'notice', path: [], file: `${path}/${file}`, cause: { code: 'unused-photo', file } }];
  });
}

/** Whether a name that no file has was said to mean this one: two messages about one mistake would confuse. */
function isMeant(typed: string, file: string, files: readonly string[]): boolean {
  return !files.includes(typed) && likelyFile(typed.replaceAll('\\', '/'), files)?.file === file;
}

const PHOTO_EXTENSIONS = new Set([...SHOWN_EXTENSIONS.keys(), 'heic', 'heif', 'gif', 'bmp', 'tif', 'tiff', 'avif']);
