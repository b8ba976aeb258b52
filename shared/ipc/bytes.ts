import * as v from 'valibot';

/** Bytes that own their buffer, as they cross every bridge and as `Blob` wants them. */
export type Bytes = Uint8Array<ArrayBuffer>;

function isBytes(value: unknown): value is Bytes {
  return value instanceof Uint8Array && value.buffer instanceof ArrayBuffer;
}

/** Accepts at most `maxBytes` bytes. */
export function bytesSchema(maxBytes: number) {
  return v.pipe(
    v.custom<Bytes>(isBytes, 'not bytes'),
    v.check((bytes) => bytes.byteLength <= maxBytes, `more than ${maxBytes} bytes`),
  );
}
