import sharp from 'sharp';

/** A small photo as a camera would make it. */
export interface PhotoWanted {
  readonly width?: number;
  readonly height?: number;
  readonly kind?: 'jpeg' | 'png' | 'webp' | 'gif' | 'tiff';
  /** Whether it says where it was taken. */
  readonly placed?: boolean;
  /** How it is stored (Exif): 1 upright, 6 lying on its side. */
  readonly orientation?: number;
}

/** The bytes of a photo of one half and another, so that what is up and what is left can be told. */
export async function photoBytes(wanted: PhotoWanted = {}): Promise<Buffer> {
  const { width = 60, height = 40, kind = 'jpeg', placed = false, orientation } = wanted;
  const top = { create: { width, height: Math.ceil(height / 2), channels: 3, background: '#2f5d50' } } as const;
  const picture = sharp({ create: { width, height, channels: 3, background: '#d8c9a8' } })
    .composite([{ input: top, top: 0, left: 0 }])
    .toFormat(kind);
  const turned = orientation === undefined ? picture : picture.withMetadata({ orientation });
  const gps = {
    GPSLatitudeRef: 'N',
    GPSLatitude: '37/1 22/1 0/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '118/1 1/1 0/1',
  };
  return (placed ? turned.withExifMerge({ IFD3: gps }) : turned).toBuffer();
}
