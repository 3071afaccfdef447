import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { site } from './open.ts';

const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });

test.each(site.pages)('%s is valid HTML', (path) => {
  const { results } = validator.validateStringSync(readFileSync(join(site.folder, path), 'utf8'));
  const found = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, column, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
  expect(found).toEqual([]);
});
