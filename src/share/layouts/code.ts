import { encode } from 'uqr';
import { INK } from '../colours.ts';
import type { CodeMark } from '../drawing.ts';

/** Side of a module in pixels: less does not survive the recompression of chat apps. */
const LEAST_MODULE = 4;
/** Blank around the code that scanners need, in modules (ISO/IEC 18004, quiet zone). */
const QUIET_MODULES = 4;
/** Version 11 of the standard: 251 bytes. A longer address would take the room of the report itself. */
const MOST_MODULES = 61;

/** A QR code and the blank that must stay around it, in pixels. */
export interface Code {
  readonly mark: CodeMark;
  readonly side: number;
  readonly quiet: number;
}

/**
 * The QR code of an address, its lower right corner given, about as large as a side in pixels but never with modules
 * under four. Error correction M recovers 15 %. Nothing for an address of more than 251 bytes.
 */
export function codeOf(
  address: string,
  spot: { readonly right: number; readonly bottom: number; readonly side: number },
): Code | undefined {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  if (size > MOST_MODULES) return undefined;
  const module = Math.max(LEAST_MODULE, Math.floor(spot.side / size));
  const side = module * size;
  const mark = { kind: 'code', x: spot.right - side, y: spot.bottom - side, module, rows: data, colour: INK } as const;
  return { mark, side, quiet: QUIET_MODULES * module };
}
