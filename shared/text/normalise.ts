/**
 * The text as the app keeps it: LF line ends and no byte order mark in front (some files have two). Every other character
 * stays as it is: no Unicode normalisation, no trimming, so that a quotation is what the interviewer wrote. Done to a
 * text twice it does nothing the second time.
 */
export function normaliseText(text: string): string {
  let start = 0;
  while (text.charCodeAt(start) === 0xfeff) start += 1;
  return (start === 0 ? text : text.slice(start)).replace(/\r\n?/g, '\n');
}
