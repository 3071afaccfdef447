/** What a column of an office's own table is for. */
export type ColumnRole = 'id' | 'label' | 'english' | 'amount' | 'unit' | 'note';

/** What such columns are called, without spaces, in lower case; the first is what a message tells to write. */
const TITLES: Readonly<Record<ColumnRole, readonly [string, ...string[]]>> = {
  id: ['编号', 'id'],
  label: [
    '名称',
    '指标',
    '指标名称',
    '项目',
    '项目名称',
    '事项',
    '工作事项',
    '内容',
    '数据项',
    '统计项',
    '统计指标',
    'name',
    'item',
    'indicator',
    'label',
    'figure',
  ],
  english: ['英文名称', '英文', '英文名', 'nameinenglish', 'englishname', 'english'],
  amount: [
    '数量',
    '数值',
    '完成情况',
    '完成数',
    '完成值',
    '完成量',
    '数据',
    '数字',
    '实绩',
    '结果',
    '金额',
    '数额',
    'amount',
    'value',
    'number',
    'quantity',
    'result',
  ],
  unit: ['单位', '计量单位', '量词', 'unit', 'units'],
  note: ['备注', '说明', '注', '注释', '口径', 'note', 'notes', 'remark', 'remarks', 'comment'],
};

const ROLES: readonly ColumnRole[] = ['id', 'label', 'english', 'amount', 'unit', 'note'];

/** Titles of columns that number the rows and say nothing. */
const ROW_NUMBERS: readonly string[] = ['序号', '次序', 'no.', 'no', '#'];

/** What a title means, whichever of its names it has; a title in two languages is known by either. */
export function roleOf(title: string): ColumnRole | undefined {
  const names = [title, ...title.split('/')].map(bare);
  return ROLES.find((role) => TITLES[role].some((known) => names.includes(known)));
}

/** The role that a title was meant to have but does not quite: 数量（万元）, 2023年完成数. */
export function nearRoleOf(title: string): ColumnRole | undefined {
  const name = bare(title);
  return (['amount', 'label'] as const).find((role) =>
    TITLES[role].some((known) => known.length > 1 && name.includes(known)),
  );
}

/** What a message tells to write for a role. */
export function titleFor(role: ColumnRole): string {
  return TITLES[role][0];
}

/** Whether a column only numbers the rows. */
export function isRowNumber(title: string): boolean {
  return ROW_NUMBERS.includes(bare(title));
}

function bare(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s:*]/g, '');
}
