import type { NameDifference, PhotoCause } from '../../model/checks/photos/cause.ts';
import type { FileKind } from '../../source/photo/kind.ts';
import { asTyped } from './as-typed.ts';
import type { Sentence, Sentences } from './sentence.ts';

const DIFFERENCES: Readonly<Record<NameDifference, Sentence>> = {
  case: { zh: '大小写不同', en: 'capital and small letters differ' },
  brackets: { zh: '括号或空格不同', en: 'brackets or spaces differ' },
  extension: { zh: '扩展名不同', en: 'the extension differs' },
  folder: { zh: '路径不同', en: 'the path differs' },
  spelling: { zh: '写法不同', en: 'the spelling differs' },
};

const KINDS: Readonly<Record<FileKind, Sentence>> = {
  jpeg: { zh: 'JPG图片', en: 'a JPG picture' },
  png: { zh: 'PNG图片', en: 'a PNG picture' },
  webp: { zh: 'WebP图片', en: 'a WebP picture' },
  heic: { zh: 'HEIC图片', en: 'a HEIC picture' },
  avif: { zh: 'AVIF图片', en: 'an AVIF picture' },
  gif: { zh: 'GIF图片', en: 'a GIF picture' },
  bmp: { zh: 'BMP图片', en: 'a BMP picture' },
  tiff: { zh: 'TIFF图片', en: 'a TIFF picture' },
  svg: { zh: 'SVG图形', en: 'an SVG drawing' },
  pdf: { zh: 'PDF文件', en: 'a PDF document' },
  video: { zh: '视频', en: 'a video' },
  'web-page': { zh: '网页', en: 'a web page' },
  unknown: { zh: '别的文件，不是图片', en: 'not a picture' },
};

const AS_JPG: Sentence = {
  zh: '请用“画图”或“预览”打开，另存为 JPG，再改这里的文件名。',
  en: 'Open it in Paint or Preview, save it as JPG, and write the new name here.',
};

/** What is wrong with the photos of a report, and what to do instead. */
export const PHOTO_SENTENCES: Sentences<PhotoCause> = {
  'external-resource': ({ name, folder }) => ({
    zh: `引用了外部网站的资源。请把照片下载到 ${folder}，这里只写文件名${example(name, 'zh')}。`,
    en: `This loads a resource from another site. Put the photo into ${folder} and write only its name here${example(name, 'en')}.`,
  }),
  'photo-outside': ({ name, folder }) => ({
    zh: `照片要放在 ${folder} 里，不能从别处引用。请把照片复制进去，这里只写文件名${example(name, 'zh')}。`,
    en: `Photos belong in ${folder} and nowhere else. Copy the photo there and write only its name here${example(name, 'en')}.`,
  }),
  'photo-backslash': ({ corrected }) => ({
    zh: `路径请用“/”，请写成${asTyped(corrected).zh}。`,
    en: `Use “/” in paths: write ${asTyped(corrected).en}.`,
  }),
  'missing-image': ({ file, folder, corrected, differs }) =>
    corrected === undefined
      ? {
          zh: `找不到照片${asTyped(file).zh}。请把它放进 ${folder}，或改正文件名。`,
          en: `There is no photo ${asTyped(file).en}. Put it into ${folder}, or correct the name.`,
        }
      : {
          zh: `找不到照片${asTyped(file).zh}。文件夹里有${asTyped(corrected).zh}（${DIFFERENCES[differs].zh}），是不是它？是就写${asTyped(`file: ${corrected}`).zh}。`,
          en: `There is no photo ${asTyped(file).en}. The folder has ${asTyped(corrected).en} (${DIFFERENCES[differs].en}): did you mean that? Then write ${asTyped(`file: ${corrected}`).en}.`,
        },
  'no-alt': () => ({
    zh: '照片缺少文字说明（alt），读屏软件用户将无法了解内容。请加一行“alt: { zh: …, en: … }”，写照片上看得见的内容。',
    en: 'The photo has no text description (alt) for screen-reader users. Add a line “alt: { zh: …, en: … }” that says what is to be seen.',
  }),
  'huge-photo': ({ bytes, hasPlace }) => ({
    zh: `照片有${megabytes(bytes)}${hasPlace ? '，还记录了拍摄位置' : ''}。网站上的照片会自动缩小${hasPlace ? '，不带位置' : ''}；原文件也请另存得小一些（JPG，长边4000像素以内），便于保存和传送。`,
    en: `The photo is ${megabytes(bytes)}${hasPlace ? ' and records where it was taken' : ''}. The site shows a smaller copy${hasPlace ? ' without the place' : ''}; save the file itself smaller, too (JPG, at most 4000 pixels wide or high), so that it is easy to keep and send.`,
  }),
  'photo-place': () => ({
    zh: '照片里记录了拍摄位置。网站上的照片不带位置；原文件外传时请注意。',
    en: 'The photo records where it was taken. The copy on the site does not; take care when you pass on the file itself.',
  }),
  'heic-photo': () => ({
    zh: '浏览器不能显示 HEIC。请转成 JPG：在 iPhone 上选“设置 › 相机 › 格式 › 兼容性最佳”再拍，或用微信、邮件发给自己；在 Windows 上用“照片”打开，另存为 JPG。只改扩展名没有用。',
    en: 'Browsers cannot show HEIC. Convert it to JPG: on the iPhone choose Settings › Camera › Formats › Most Compatible for new photos, or mail the photo to yourself; on Windows open it in Photos and save it as JPG. Renaming it is not enough.',
  }),
  'photo-kind': ({ extension }) => ({
    zh:
      extension === ''
        ? '文件名没有扩展名。照片须是 JPG、PNG 或 WebP。'
        : `网页照片须是 JPG、PNG 或 WebP，不能用“.${extension}”。${AS_JPG.zh}`,
    en:
      extension === ''
        ? 'The name has no extension. Photos are JPG, PNG or WebP.'
        : `Photos are JPG, PNG or WebP; “.${extension}” cannot be shown. ${AS_JPG.en}`,
  }),
  'photo-not-its-name': ({ file, kind, rename }) => ({
    zh: `${asTyped(file).zh}实际是${KINDS[kind].zh}。${rename === undefined ? '请换成真正的照片（JPG、PNG 或 WebP）。' : `网站能显示，但请把文件和这里都改名为${asTyped(rename).zh}。`}`,
    en: `${asTyped(file).en} is really ${KINDS[kind].en}. ${rename === undefined ? 'Replace it with a real photo (JPG, PNG or WebP).' : `The site can show it, but rename both the file and this to ${asTyped(rename).en}.`}`,
  }),
  'broken-photo': ({ file }) => ({
    zh: `照片${asTyped(file).zh}不完整或已损坏，可能没有复制完。请重新复制。`,
    en: `The photo ${asTyped(file).en} is incomplete or damaged; perhaps copying was interrupted. Copy it again.`,
  }),
  'photo-too-large': ({ bytes, width, height }) => ({
    zh: `照片太大，无法处理：${width}×${height}像素，${megabytes(bytes)}。请另存为 JPG，长边4000像素以内。`,
    en: `The photo is too large to process: ${width}×${height} pixels, ${megabytes(bytes)}. Save it as JPG, at most 4000 pixels wide or high.`,
  }),
  'name-clash': ({ files: [one, other] }) => ({
    zh: `${one} 与 ${other} 在 Windows 上是同一个文件。请改名。`,
    en: `${one} and ${other} are one file on Windows. Rename one.`,
  }),
  'unused-photo': ({ file }) => ({
    zh: `没有用到这张照片。要展示它，请在报告的 pictures 里写“file: ${file}”；不用就删去。`,
    en: `No picture of the report uses this photo. To show it, write “file: ${file}” under pictures; otherwise remove it.`,
  }),
  'no-such-section': ({ id, corrected, known }) => ({
    zh: `没有“${id}”这一章或节。${corrected === undefined ? `可以写：${known.join('、')}；删去这一行，照片就放在报告末尾。` : `是不是“${corrected}”？`}`,
    en: `There is no chapter or section “${id}”. ${corrected === undefined ? `The ids are: ${known.join(', ')}. Without this line the photo stands at the end of the report.` : `Did you mean “${corrected}”?`}`,
  }),
  'section-without-photo': () => ({
    zh: '这里只有说明，没有照片（file），所以仍放在报告末尾。请补上 file，或删去这一行。',
    en: 'There is a caption but no photo (file), so that it stays at the end of the report. Add “file”, or remove this line.',
  }),
};

function example(name: string, language: 'zh' | 'en'): string {
  if (name === '') return '';
  return language === 'zh' ? `，例如${asTyped(name).zh}` : `, such as ${asTyped(name).en}`;
}

/** A size in millions of bytes, with one decimal below ten. */
function megabytes(bytes: number): string {
  const millions = Math.max(bytes / 1_000_000, 0.1);
  return `${millions < 10 ? Number(millions.toFixed(1)) : Math.round(millions)} MB`;
}
