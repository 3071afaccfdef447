import type { WorkbookCause } from '../../source/table-cause.ts';

/** Bytes that are no workbook that can be read, with the cause for the editor. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
  override readonly cause: WorkbookCause;

  constructor(cause: WorkbookCause) {
    super(cause.code);
    this.cause = cause;
  }
}
