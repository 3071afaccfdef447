import { cacheFolder } from '../../load/cache-folder.ts';
import { photosShown } from '../../load/library.ts';
import { thePhoto } from '../../load/photos.ts';
import type { SiteFault } from '../site-faults.ts';
import { photoBytes } from './photo-bytes.ts';
import { publishedPhoto, renditionsOf } from './published-photo.ts';

/**
 * Makes every file of every photo that is published, so that the pages only take them from the cache. A photo whose
 * header is sound and whose picture is not comes to light here, before anything is built.
 */
export async function makePhotos(): Promise<readonly SiteFault[]> {
  const faults: SiteFault[] = [];
  for (const { photo: file, ...address } of photosShown()) {
    const photo = thePhoto(address, file);
    const files = renditionsOf(publishedPhoto(photo)).map((each) => photoBytes(photo, each, cacheFolder('photos')));
    const failed = (await Promise.allSettled(files)).some(({ status }) => status === 'rejected');
    if (failed) faults.push(damaged(`reports/${address.place}/${address.year}/${file}`));
  }
  return faults;
}

function damaged(path: string): SiteFault {
  return {
    zh: `${path}：照片已损坏，无法读完。请重新复制，或用“画图”“预览”打开后另存为 JPG。`,
    en: `${path}: the photo is damaged and cannot be read to its end. Copy it again, or open it in Paint or Preview and save it as JPG.`,
  };
}
