import type { Report } from '../../model/report.ts';
import { reportPhotos } from '../../model/report-photos.ts';

/**
 * A report's photos as data: what they show, who took them, and where in the site the largest file of each lies.
 * `address` gives the path of that file within the output folder.
 */
export function photoData(report: Report, address: (file: string) => string) {
  return reportPhotos(report).map(({ file, section, alt, caption, credit, approval }) => ({
    file,
    address: address(file),
    section,
    alt,
    caption,
    credit,
    approval,
  }));
}
