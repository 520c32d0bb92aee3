/** Bytes that do not form such a picture. */
export class NotThatPicture extends Error {
  override readonly name = 'NotThatPicture';
}

const broken = () => new NotThatPicture();

const exists = (bytes: Buffer, from: number, to: number): Buffer => {
  if (from > to || to > bytes.length) throw broken();
  return bytes.subarray(from, to);
};

/** JFIF, colour profile and Adobe's colour transform are needed to show it; EXIF, XMP, IPTC, comments tell who made it. */
const jpegKept = (marker: number, segment: Buffer): boolean => {
  if (marker === 0xfe || (marker >= 0xe1 && marker <= 0xef && marker !== 0xe2 && marker !== 0xee)) return false;
  return marker !== 0xe2 || segment.subarray(4, 15).toString('latin1') === 'ICC_PROFILE';
};

/** A JPEG without metadata; what comes after its end (other pictures, maker's notes) is dropped. */
export function bareJpeg(bytes: Buffer): Buffer {
  if (bytes.readUInt16BE(0) !== 0xffd8) throw broken();
  const kept = [bytes.subarray(0, 2)];
  for (let at = 2; ;) {
    if (at + 4 > bytes.length || bytes[at] !== 0xff) throw broken();
    const marker = bytes[at + 1]!;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xd9) break;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    const segment = exists(bytes, at, end);
    if (jpegKept(marker, segment)) kept.push(segment);
    at = end;
    if (marker !== 0xda) continue;
    const next = afterScan(bytes, at);
    kept.push(exists(bytes, at, next));
    at = next;
    // A scan may be followed by the end of the picture, of which two bytes are all.
    if (bytes[at + 1] === 0xd9) break;
  }
  return Buffer.concat([...kept, Buffer.of(0xff, 0xd9)]);
}

/** Where coded data ends: at a marker that is neither an escaped 0xff nor a restart. */
function afterScan(bytes: Buffer, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) {
    const next = bytes[at + 1]!;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw broken();
}

const pngHead = Buffer.from('89504e470d0a1a0a', 'hex');
/** What a PNG needs to be shown as it is; text, EXIF, time and chunks of single programs are not among it. */
const pngKept = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'bKGD', 'pHYs']);

/** A PNG without metadata; what comes after its end is dropped. */
export function barePng(bytes: Buffer): Buffer {
  if (!bytes.subarray(0, 8).equals(pngHead)) throw broken();
  const kept: Buffer[] = [pngHead];
  for (let at = 8; ;) {
    if (at + 12 > bytes.length) throw broken();
    const end = at + 12 + bytes.readUInt32BE(at);
    const chunk = exists(bytes, at, end);
    const type = chunk.subarray(4, 8).toString('latin1');
    if (pngKept.has(type)) kept.push(chunk);
    if (type === 'IEND') return Buffer.concat(kept);
    at = end;
  }
}
