const OFFSET = { high: 0xcbf29ce4, low: 0x84222325 };
/** The prime is 2^40 + 0x1b3: the first part shifts the low half into the high one, the second multiplies both. */
const PRIME_LOW = 0x1b3;
const TWO_TO_32 = 0x1_0000_0000;

const encoder = new TextEncoder();

/**
 * A text as sixteen hexadecimal digits that stand for it: the 64-bit FNV-1a hash of its UTF-8. Two different texts of
 * one site share a hash with a chance of one in a billion; against someone who wants them to, it does not protect.
 */
export function textHash(text: string): string {
  let { high, low } = OFFSET;
  for (const byte of encoder.encode(text)) {
    const mixed = (low ^ byte) >>> 0;
    const product = mixed * PRIME_LOW;
    high = (Math.imul(high, PRIME_LOW) + Math.floor(product / TWO_TO_32) + (mixed << 8)) >>> 0;
    low = product >>> 0;
  }
  return hexadecimal(high) + hexadecimal(low);
}

function hexadecimal(half: number): string {
  return half.toString(16).padStart(8, '0');
}
