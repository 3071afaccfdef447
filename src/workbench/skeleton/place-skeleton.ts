import type { Text } from '../../model/text.ts';
import { writeYaml } from '../../source/revision/write-yaml.ts';
import { firstLine } from '../schema/first-line.ts';
import { toWrite } from './to-write.ts';

/** A place to begin with: its names where they are known, and all the rest as an example. */
export function placeSkeleton(id: string, name: Text | undefined): string {
  const typed = { ...toWrite({ zh: '地方的名称', en: 'The name of the place' }), ...definedOf(name) };
  return `${firstLine('place', `places/${id}.yaml`)}
## 地方档案 · A place
## 文件名就是网址里的名字。两个井号的是说明；一个井号的是样子，删去行首的“# ”，改成自己的内容，就能用。
## The file name is the name in addresses. Two hashes explain; one hash is an example: delete the “# ” and make it your own.
${writeYaml({ name: { ...typed } }).trimEnd()}

## 主色，六种颜料里选一种 · The accent, one of six pigments:
## cinnabar 朱砂（红）、indigo 靛蓝、pine 松绿、ochre 赭石（黄褐）、plum 梅紫、azurite 石青
accent: indigo

## 上级区划，由高到低 · The divisions above it, highest first
# divisions:
#   - { zh: 山东省, en: Shandong Province }
#   - { zh: 滨州市, en: Binzhou City }
#   - { zh: 滨城区, en: Bincheng District }

## 统计用区划代码，6位、9位或12位，要加引号 · The division code, 6, 9 or 12 digits in quotes
# code: "371602002"

## 一句话介绍 · The place in one sentence
# summary:
#   zh: 滨州市滨城区的一个街道。
#   en: A subdistrict of Bincheng District, Binzhou.
`;
}

function definedOf(name: Text | undefined): Partial<Text> {
  if (name === undefined) return {};
  return name.en === undefined ? { zh: name.zh } : name;
}
