import { describe, expect, test } from 'vitest';
import { SPREADSHEETS } from '../../editor-mistakes/spreadsheets.ts';
import { importedText } from './editor-tables.ts';

describe('an editor is told what is wrong with a table, where, and what to do about it', () => {
  test.each(SPREADSHEETS)('$name', async ({ file, bytes }) => {
    const given = await bytes();
    const said = [await importedText(file, given, 'zh'), await importedText(file, given, 'en')];
    expect(`\n${said.join('\n\n————\n\n')}\n`).toMatchSnapshot();
  });
});
