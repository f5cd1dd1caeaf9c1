import { createWriteStream, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { crc32, createDeflateRaw, type DeflateRaw } from 'node:zlib';

/** MS-DOS time stamp of every part: equal data give equal files. 1980-01-01 00:00. */
const STAMP = 0x0021_0000;
const VERSION = 20;
/** Names are UTF-8. */
const UTF8 = 0x0800;
/** Characters gathered before they are pressed. */
const CHUNK = 1 << 16;
/** Workbooks are mostly alike; more effort makes them hardly smaller. */
const LEVEL = 4;

type Pressed = {
  readonly name: string;
  readonly method: 0 | 8;
  readonly crc: number;
  readonly size: number;
  readonly data: readonly Buffer[];
};

/** A text part that is pressed while it grows, off the thread that writes it. */
export class ZipPart {
  readonly #deflate: DeflateRaw = createDeflateRaw({ level: LEVEL });
  readonly #data: Buffer[] = [];
  readonly name: string;
  #waiting = '';
  #crc = 0;
  #size = 0;

  constructor(name: string) {
    this.name = name;
    this.#deflate.on('data', (part: Buffer) => this.#data.push(part));
  }

  write(text: string): void {
    this.#waiting += text;
    if (this.#waiting.length >= CHUNK) this.#press();
  }

  /** Ends the part; nothing may be written to it afterwards. */
  async end(): Promise<Pressed> {
    this.#press();
    const ended = finished(this.#deflate);
    this.#deflate.end();
    await ended;
    return { name: this.name, method: 8, crc: this.#crc, size: this.#size, data: this.#data };
  }

  #press(): void {
    const bytes = Buffer.from(this.#waiting);
    this.#waiting = '';
    this.#crc = crc32(bytes, this.#crc);
    this.#size += bytes.length;
    this.#deflate.write(bytes);
  }
}

/** A zip file written part after part. Faults of the file system come out of every call. */
export class ZipFile {
  readonly #stream: WriteStream;
  readonly #failed: Promise<never>;
  readonly #directory: Buffer[] = [];
  #at = 0;

  constructor(path: string) {
    this.#stream = createWriteStream(path);
    this.#failed = new Promise((_resolve, fail) => this.#stream.once('error', fail));
    this.#failed.catch(() => undefined);
  }

  /** Adds a part that was written before. @throws what the file system says */
  async add(part: ZipPart): Promise<void> {
    await this.#append(await part.end());
  }

  async addText(name: string, text: string): Promise<void> {
    const part = new ZipPart(name);
    part.write(text);
    await this.add(part);
  }

  /** Adds what is packed already, such as a picture. */
  async addBytes(name: string, bytes: Uint8Array): Promise<void> {
    const data = [Buffer.from(bytes)];
    await this.#append({ name, method: 0, crc: crc32(bytes), size: bytes.length, data });
  }

  /** Writes the directory and closes the file. */
  async close(): Promise<void> {
    const size = this.#directory.reduce((sum, entry) => sum + entry.length, 0);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x0605_4b50, 0);
    end.writeUInt16LE(this.#directory.length, 8);
    end.writeUInt16LE(this.#directory.length, 10);
    end.writeUInt32LE(size, 12);
    end.writeUInt32LE(this.#at, 16);
    const ended = finished(this.#stream);
    this.#stream.end(Buffer.concat([...this.#directory, end]));
    await ended;
  }

  /** Gives the file up. */
  destroy(): void {
    this.#stream.destroy();
  }

  async #append(part: Pressed): Promise<void> {
    const name = Buffer.from(part.name);
    const packed = part.data.reduce((sum, { length }) => sum + length, 0);
    const facts = factsOf(part, packed, name.length);
    const local = Buffer.concat([word(0x0403_4b50), facts, name]);
    // Version made by, the facts, then comment length, disk, attributes and place of the part.
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(this.#at, 10);
    const made = Buffer.from([VERSION, 0]);
    this.#directory.push(Buffer.concat([word(0x0201_4b50), made, facts, tail, name]));
    this.#at += local.length + packed;
    for (const bytes of [local, ...part.data]) {
      if (this.#stream.write(bytes)) continue;
      await Promise.race([new Promise<void>((drained) => this.#stream.once('drain', drained)), this.#failed]);
    }
  }
}

/** What local head and directory both say of a part. */
function factsOf({ method, crc, size }: Pressed, packed: number, nameLength: number): Buffer {
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(VERSION, 0);
  facts.writeUInt16LE(UTF8, 2);
  facts.writeUInt16LE(method, 4);
  facts.writeUInt32LE(STAMP, 6);
  facts.writeUInt32LE(crc, 10);
  facts.writeUInt32LE(packed, 14);
  facts.writeUInt32LE(size, 18);
  facts.writeUInt16LE(nameLength, 22);
  return facts;
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
