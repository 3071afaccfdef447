/**
 * A table as CSV (RFC 4180), with a byte-order mark: without one Excel reads Chinese as GBK. Cells that a
 * spreadsheet would run as a formula are led by an apostrophe, since content is untrusted; negative numbers stay numbers.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\u{feff}${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const inert = /^[=+@\t\r]|^-(?!\d+(?:\.\d+)?%?$)/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
