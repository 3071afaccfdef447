/** Why bytes were not read as a workbook. */
export type WorkbookCause =
  | { readonly code: 'workbook-too-large'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'workbook-unpacks-too-large'; readonly limit: number }
  | { readonly code: 'workbook-encrypted' }
  | { readonly code: 'workbook-old-format' }
  | { readonly code: 'workbook-is-document' }
  | { readonly code: 'workbook-not-a-workbook' }
  | { readonly code: 'workbook-broken' };

/** Bytes that are no workbook that can be read, with the cause for the editor. */
export class WorkbookError extends Error {
  override readonly cause: WorkbookCause;

  constructor(cause: WorkbookCause) {
    super(cause.code);
    this.name = 'WorkbookError';
    this.cause = cause;
  }
}
