import type { Remark } from '../remark.ts';
import type { Picture, Report } from '../report.ts';

const MAP_ZH = /地图|区划图|区位图|范围图|辖区图|分布图|地形图|规划图|(?<!流程|结构|组织|工艺|原理|架构|机构)示意图/u;
const MAP_EN = /\bmaps?\b/i;
const MAP_FILE = /(?:^|[^a-z])(?:map|ditu|quhua|xingzhengquhua)(?:[^a-z]|$)/i;

/** A picture of a map carries its approval number (地图管理条例; conventions, 2; editor-mistakes 79). */
export function checkPictures(report: Report): readonly Remark[] {
  return report.pictures.flatMap((picture, index): readonly Remark[] => {
    const found = picture.approval === undefined ? saysMap(picture) : undefined;
    if (found === undefined) return [];
    return [{ severity: 'warning', path: ['pictures', index, 'file'], cause: { code: 'map-without-number', found } }];
  });
}

/** What in a picture's caption, description or file name says that it is a map. One without a file shows nothing. */
function saysMap({ file, caption, alt }: Picture): string | undefined {
  if (file === undefined) return undefined;
  const texts = [caption, alt].flatMap((text) => (text === undefined ? [] : [text.zh, text.en ?? '']));
  const said = texts.map((text) => (MAP_ZH.exec(text) ?? MAP_EN.exec(text))?.[0]).find((found) => found !== undefined);
  return said ?? (MAP_ZH.test(file) || MAP_FILE.test(file) ? file : undefined);
}
