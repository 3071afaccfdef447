/**
 * The way from one page to another file of the site, so that the folder works below any path of any server and
 * from disk. Both are paths within the output folder, without a leading slash: `zh/shixi/2023.html`.
 */
export function relativeLink(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
}
