// Packed columns: base64 of raw deflate; inside, each column is its length and its bytes.

let fromServer = false;

/** From now on the columns are asked of the server that sent the page. */
export function useServer(yes) {
  fromServer = yes;
}

export const isPacked = id => fromServer || document.getElementById(id) !== null;

async function bytesOf(id) {
  if (fromServer) {
    const answer = await fetch("d/" + id);
    if (!answer.ok) throw Error(id + ": " + answer.status);
    return new Uint8Array(await answer.arrayBuffer());
  }
  const text = document.getElementById(id).textContent.trim();
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** A reader of the columns that stand in the element with this id. */
export async function unpack(id) {
  const packed = await bytesOf(id);
  const inflating = new DecompressionStream("deflate-raw");
  const writer = inflating.writable.getWriter();
  writer.write(packed);
  writer.close();
  return new ColumnReader(new Uint8Array(await new Response(inflating.readable).arrayBuffer()));
}

/** Reads columns in the order in which they were written. */
export class ColumnReader {
  constructor(bytes) {
    this.all = bytes;
    this.at = 0;
  }

  /** The same bytes from the beginning. */
  again() {
    return new ColumnReader(this.all);
  }

  number() {
    let value = 0;
    let factor = 1;
    let next;
    do {
      next = this.all[this.at++];
      value += (next & 127) * factor;
      factor *= 128;
    } while (next & 128);
    return value;
  }

  bytes() {
    const length = this.number();
    const part = this.all.subarray(this.at, this.at + length);
    this.at += length;
    return part;
  }

  numbers(count) {
    const end = this.number() + this.at;
    const values = new Float64Array(count);
    for (let i = 0; i < count; i++) values[i] = this.number();
    if (this.at !== end) throw Error("a column has another length than its rows");
    return values;
  }

  /** Zigzag: whole numbers of either sign. */
  signed(count) {
    return this.numbers(count).map(value => (value % 2 ? -(value + 1) / 2 : value / 2));
  }

  texts(count) {
    const part = new ColumnReader(this.bytes());
    const shared = part.bytes();
    const rests = new TextDecoder().decode(part.all.subarray(part.at)).split("\n");
    const texts = new Array(count);
    let last = "";
    for (let i = 0; i < count; i++) texts[i] = last = last.slice(0, shared[i]) + rests[i];
    return texts;
  }
}
