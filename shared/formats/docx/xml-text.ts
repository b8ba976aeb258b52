/** What XML 1.0 cannot hold: most control characters, two non-characters, halves of a character. */
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text as a document can hold it; what it cannot hold shows as �. */
export function xmlText(text: string): string {
  return text.replace(notXml, '\ufffd');
}
