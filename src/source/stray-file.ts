import type { StrayCause } from './cause.ts';

/** What Office programs leave beside a file while it is open: `~$report.xlsx`, `.~lock.report.xlsx#`. */
const LOCK = /^(?:~\$.+|\.~lock\..+#)$/;

/** Copies that editors and systems make: `2023.yaml~`, `2023 - 副本.yaml`, `2023 - Copy.yaml`, `2023(1).yaml`. */
const COPY = /~$|\.(?:bak|tmp|temp|orig|old|swp)$|副本|[-–] ?Copy\b|[(（]\d+[)）]\.[^.]+$|^Copy of /i;

/** Whether a file is a copy that somebody or some program left, by its name: it is not read as if it were another report. */
export function isLeftOver(name: string): boolean {
  return LOCK.test(name) || COPY.test(name);
}

/** Names that show as `2023.yaml` where Windows hides extensions, and spellings of the extension that are not read. */
const NEARLY = /^(.+?)\.ya?ml(?:\.(?:txt|yaml|yml))?$/i;

/**
 * What is to be said of a file of the content folder that nothing reads, or undefined where it is none of an editor's
 * files (photos, what systems keep). `name` is its own name, `beside` tells of another name in the same folder
 * whether such a file is read, was looked for in vain (which is said of that file) or is of no use.
 */
export function strayCause(
  name: string,
  beside: (name: string) => 'read' | 'missed' | 'unused',
): StrayCause | undefined {
  if (LOCK.test(name)) return { code: 'office-lock-file', name };
  if (name.startsWith('.')) return undefined;
  if (/\.ya?ml/i.test(name) && COPY.test(name)) return { code: 'left-over-copy', name };
  const [, stem] = NEARLY.exec(name) ?? [];
  if (stem === undefined) return undefined;
  const wanted = `${stem}.yaml`;
  if (name === wanted) return { code: 'unread-file', name };
  switch (beside(wanted)) {
    case 'read':
      return { code: 'left-over-copy', name };
    case 'missed':
      return undefined;
    case 'unused':
      return { code: 'wrong-extension', wanted, found: name };
  }
}
