import { type TextEncoding, textEncodings } from '#shared/formats/plain-text/text-encoding.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx';
import { Select } from '#renderer/ui/Select.tsx';

import { transcriptsText } from '../../text.ts';
import type { ReadItem } from '../import-item.ts';

interface EncodingChoiceProps {
  readonly item: ReadItem;
  readonly isDisabled: boolean;
  readonly onChoose: (encoding: TextEncoding) => void;
}

const previewLength = 80;

/** The encodings that can read a text, each with how it then begins; where the bytes leave no doubt, a plain list. */
export function EncodingChoice({ item, isDisabled, onChoose }: EncodingChoiceProps) {
  const t = useText(transcriptsText);
  const { candidates, wantedEncoding, encodingProblem, reading } = item;
  const { encoding } = reading.file;
  if (encoding === 'docx') return null;
  const error = encodingProblem === null ? {} : { error: t(`problem.${encodingProblem.code}`, encodingProblem.params) };
  if (item.isDoubtful) {
    return (
      <RadioGroup<TextEncoding>
        label={t('detail.encoding')}
        value={wantedEncoding}
        isDisabled={isDisabled}
        onChange={onChoose}
        options={candidates.map((candidate) => ({
          id: candidate.encoding,
          label: t(`encoding.${candidate.encoding}`),
          description: candidate.preview.replaceAll(/\s+/g, ' ').trim().slice(0, previewLength),
        }))}
        {...error}
      />
    );
  }
  return (
    <Select<TextEncoding>
      label={t('detail.encoding')}
      value={wantedEncoding ?? encoding}
      isDisabled={isDisabled}
      onChange={onChoose}
      options={textEncodings.map((id) => ({ id, label: t(`encoding.${id}`) }))}
      {...error}
    />
  );
}
