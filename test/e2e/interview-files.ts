import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Document, Packer, Paragraph } from 'docx';

import { encodeText } from '../fixtures/encode-text.ts';
import { sampleFile } from './person.ts';

/** Three sample interviews as a researcher may have them: UTF-8, GB18030 from an old recorder, and a Word file. */
export interface InterviewFiles {
  readonly utf8: string;
  readonly gb18030: string;
  readonly docx: string;
}

export async function interviewFiles(folder: string): Promise<InterviewFiles> {
  const textOf = (recordId: string): Promise<string> => readFile(sampleFile(recordId), 'utf8');
  const files = {
    utf8: sampleFile('SZG20220713'),
    gb18030: path.join(folder, 'LMH20220722.txt'),
    docx: path.join(folder, 'CJF20220816.docx'),
  };
  await writeFile(files.gb18030, encodeText(await textOf('LMH20220722'), 'gb18030'));
  const paragraphs = (await textOf('CJF20220816')).split('\n').map((line) => new Paragraph(line));
  await writeFile(files.docx, await Packer.toBuffer(new Document({ sections: [{ children: paragraphs }] })));
  return files;
}
