// Rows in order, by keys that are sorted without comparing them.

const DIGIT = 1 << 16;
const DIGITS = 4;

/** Changes numbers into bits whose order, as whole numbers, is that of the numbers from the largest. */
function turnIntoBits(keys) {
  const words = new Uint32Array(keys.buffer, keys.byteOffset, 2 * keys.length);
  for (let low = 0; low < words.length; low += 2) {
    if (words[low + 1] >>> 31) continue;
    words[low] = ~words[low];
    words[low + 1] ^= 0x7fffffff;
  }
}

/**
 * The places of the keys, the largest key first, equal ones in the order in which they stand. Takes 16 bits of all
 * keys at a time, from the lowest. The keys are used up.
 */
export function placesFromTheLargest(keys) {
  for (let i = 0; i < keys.length; i++) keys[i] += 0; // there is no 0 below 0
  turnIntoBits(keys);
  const digits = new Uint16Array(keys.buffer, keys.byteOffset, DIGITS * keys.length);
  let places = new Uint32Array(keys.length);
  for (let at = 0; at < places.length; at++) places[at] = at;
  let next = new Uint32Array(keys.length);
  for (let digit = 0; digit < DIGITS; digit++) {
    const starts = new Uint32Array(DIGIT + 1);
    for (let at = digit; at < digits.length; at += DIGITS) starts[digits[at] + 1]++;
    if (starts[digits[digit] + 1] === keys.length) continue;
    for (let value = 1; value < DIGIT; value++) starts[value] += starts[value - 1];
    for (const place of places) next[starts[digits[DIGITS * place + digit]]++] = place;
    [places, next] = [next, places];
  }
  return places;
}
