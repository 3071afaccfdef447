import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Years that each made place has reports of: as many as a place may have after a decade. */
const YEARS_A_PLACE = 10;

/**
 * Writes a content folder of so many reports, made from the real ones under other places and years, with the real
 * settings, indicators and pages beside them. The real reports are the first; photographs are left out.
 */
export function manyReports(folder: string, count: number): void {
  cpSync('content', folder, { recursive: true, filter: (path) => !/\.(?:jpe?g|png|webp)$/i.test(path) });
  rmSync(join(folder, 'stories'), { recursive: true, force: true });
  const real = readdirSync('content/reports').flatMap((place) =>
    readdirSync(join('content/reports', place))
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => readFileSync(join('content/reports', place, file), 'utf8')),
  );
  const placeFile = readFileSync('content/places/shixi.yaml', 'utf8');
  for (let made = 0; made < count - real.length; made += 1) {
    const place = `made-${Math.floor(made / YEARS_A_PLACE) + 1}`;
    const year = 2010 + (made % YEARS_A_PLACE);
    const report = real[made % real.length] ?? '';
    mkdirSync(join(folder, 'reports', place), { recursive: true });
    writeFileSync(join(folder, 'places', `${place}.yaml`), placeFile);
    writeFileSync(
      join(folder, 'reports', place, `${year}.yaml`),
      report.replace(/^place: .*$/m, `place: ${place}`).replace(/^year: .*$/m, `year: ${year}`),
    );
  }
}
