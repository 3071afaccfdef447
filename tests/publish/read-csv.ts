/** Reads CSV as RFC 4180 has it: rows end in CRLF, a quoted field holds anything and doubles its quotes. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quoted = /"((?:[^"]|"")*)"/y;
    const plain = /[^",\r\n]*/y;
    quoted.lastIndex = at;
    plain.lastIndex = at;
    const match = quoted.exec(text) ?? plain.exec(text);
    if (match === null) throw new Error(`no field at ${at}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[0]);
    at += match[0].length;
    if (text.startsWith(',', at)) {
      at += 1;
    } else if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else {
      throw new Error(`no comma and no end of row at ${at}`);
    }
  }
  if (row.length > 0) throw new Error('the last row has no end');
  return rows;
}
