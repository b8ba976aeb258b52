import { useCell, useDesk } from '#renderer/frame/react.tsx';

import { IntroductionDialog } from './IntroductionDialog.tsx';
import { TwiceDialog } from './TwiceDialog.tsx';

/** What a project asks before it opens, whether at the start or from inside another project. */
export function ProjectQuestions() {
  const question = useCell(useDesk().projects.question);
  if (question === null) return null;
  return question.kind === 'introduction' ? <IntroductionDialog question={question} /> : <TwiceDialog question={question} />;
}
