/** Two-byte codes of GBK by character, found by decoding all of them: the platform decodes GBK and does not encode it. */
const codes = new Map<string, readonly [number, number]>();
const decoder = new TextDecoder('gb18030');
for (let lead = 0x81; lead <= 0xfe; lead += 1) {
  for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    const character = decoder.decode(Uint8Array.of(lead, trail));
    if (trail !== 0x7f && character.length === 1 && character !== '\uFFFD') codes.set(character, [lead, trail]);
  }
}

/** A text as Notepad saves it with the encoding ANSI on a Chinese Windows. */
export function gbkBytes(text: string): Uint8Array {
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const code = character < '\u0080' ? [character.charCodeAt(0)] : codes.get(character);
      if (code === undefined) throw new Error(`not in GBK: ${character}`);
      return [...code];
    }),
  );
}

/** The characters in common use, those of GB 2312. */
export const COMMON_CHARACTERS: readonly string[] = [...codes.entries()]
  .filter(([character, [lead, trail]]) => lead >= 0xb0 && trail >= 0xa1 && /\p{Script=Han}/u.test(character))
  .map(([character]) => character);
