export { ProjectQuestions } from './ProjectQuestions.tsx';
export { ProjectWorkStatus } from './ProjectWorkStatus.tsx';
export { StartScreen } from './StartScreen.tsx';
export { startText } from './text.ts';
